using ILGPU;
using ILGPU.Runtime;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Device memory for what lives no longer than an update. Launches run one after another, so that what was released is free for the next.</summary>
internal sealed class Arena(DeviceMemory memory) : IDisposable
{
    private const long Alignment = 256;
    private const long Smallest = 1 << 16;

    private readonly List<MemoryBuffer1D<byte, Stride1D.Dense>> _buffers = [];
    private int _buffer;
    private long _used;

    /// <summary>Takes memory for values, whose size divides 256; what it holds is anything.</summary>
    public ArrayView<T> Take<T>(long count)
        where T : unmanaged
    {
        // A view counts in values from the start of its buffer.
        System.Diagnostics.Debug.Assert(Alignment % Interop.SizeOf<T>() == 0, "Values of this size cannot be placed anywhere.");
        var bytes = ((count * Interop.SizeOf<T>()) + Alignment - 1) / Alignment * Alignment;
        bytes = Math.Max(bytes, Alignment);
        while (_buffer < _buffers.Count && _used + bytes > _buffers[_buffer].Length)
            (_buffer, _used) = (_buffer + 1, 0);
        if (_buffer == _buffers.Count)
            _buffers.Add(memory.Allocate<byte>(Math.Max(bytes, Math.Max(Smallest, 2 * Size))));
        ArrayView<byte> view = _buffers[_buffer].View;
        var taken = view.SubView(_used, bytes).Cast<T>().SubView(0, count);
        _used += bytes;
        return taken;
    }

    /// <summary>Remembers what is taken.</summary>
    public (int Buffer, long Used) Mark() => (_buffer, _used);

    /// <summary>Releases what was taken since.</summary>
    public void Release((int Buffer, long Used) mark) => (_buffer, _used) = mark;

    /// <summary>Releases everything, and replaces several buffers by one of their size.</summary>
    public void Reset()
    {
        (_buffer, _used) = (0, 0);
        if (_buffers.Count <= 1)
            return;
        var size = Size;
        Dispose();
        _buffers.Add(memory.Allocate<byte>(size));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var buffer in _buffers)
            buffer.Dispose();
        _buffers.Clear();
    }

    private long Size => _buffers.Sum(buffer => buffer.Length);
}
