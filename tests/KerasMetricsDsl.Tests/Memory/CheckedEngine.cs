using System.Runtime.InteropServices;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Tests.Memory;

/// <summary>
/// While it lives, accumulators have gaps between them that are looked at after every chunk, and sums on trial end, or begin, at a page that
/// nobody may touch: a write beside them ends the process. For metrics that are made in the meantime.
/// </summary>
internal sealed class CheckedEngine : IDisposable
{
    private const int Gap = 40;
    private const int None = 0;
    private const int ReadWrite = 3;
    private const int PrivateAnonymous = 0x22;

    private readonly List<(nint Address, nint Length)> _maps = [];

    public CheckedEngine()
    {
        PartialGaps.Current = new(Gap);
        if (OperatingSystem.IsLinux())
            UpdateMemory.Guarded = Allocate;
    }

    public void Dispose()
    {
        PartialGaps.Current = new(0);
        UpdateMemory.Guarded = null;
        foreach (var (address, length) in _maps)
            _ = Unmap(address, length);
    }

    private nint Allocate(nint values)
    {
        nint page = Environment.SystemPageSize, size = values * sizeof(double), pages = (size + page - 1) / page * page;
        var length = pages + (2 * page);
        var address = Map(0, length, None, PrivateAnonymous, -1, 0);
        Assert.NotEqual(-1, address);
        lock (_maps)
            _maps.Add((address, length));
        Assert.Equal(0, Protect(address + page, pages, ReadWrite));
        // Every second block ends at the page behind it, the others begin at the one in front.
        return address + page + (_maps.Count % 2 == 0 ? pages - size : 0);
    }

    [DllImport("libc", EntryPoint = "mmap")]
    private static extern nint Map(nint address, nint length, int protection, int flags, int file, nint offset);

    [DllImport("libc", EntryPoint = "mprotect")]
    private static extern int Protect(nint address, nint length, int protection);

    [DllImport("libc", EntryPoint = "munmap")]
    private static extern int Unmap(nint address, nint length);
}
