using System.Runtime.InteropServices;

namespace KerasMetricsDsl.Tests.Engine;

/// <summary>Memory that ends where a page begins that nobody may touch: a read beyond it ends the process.</summary>
internal sealed unsafe class GuardedPages : IDisposable
{
    private const int None = 0;
    private const int ReadWrite = 3;
    private const int PrivateAnonymous = 0x22;

    private readonly List<(nint Address, nint Length)> _maps = [];

    /// <summary>Copies values to the end of such memory. Elsewhere than on Linux it is plain memory.</summary>
    public ReadOnlySpan<T> Copy<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        if (!OperatingSystem.IsLinux())
            return values.ToArray();
        nint page = Environment.SystemPageSize, size = values.Length * sizeof(T), pages = (size + page - 1) / page * page;
        var address = Map(0, pages + page, ReadWrite, PrivateAnonymous, -1, 0);
        Assert.NotEqual(-1, address);
        _maps.Add((address, pages + page));
        Assert.Equal(0, Protect(address + pages, page, None));
        var copy = new Span<T>((void*)(address + pages - size), values.Length);
        values.CopyTo(copy);
        return copy;
    }

    public void Dispose()
    {
        foreach (var (address, length) in _maps)
            _ = Unmap(address, length);
    }

    [DllImport("libc", EntryPoint = "mmap")]
    private static extern nint Map(nint address, nint length, int protection, int flags, int file, nint offset);

    [DllImport("libc", EntryPoint = "mprotect")]
    private static extern int Protect(nint address, nint length, int protection);

    [DllImport("libc", EntryPoint = "munmap")]
    private static extern int Unmap(nint address, nint length);
}
