using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ILGPU;
using ILGPU.Runtime;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Sends small tables that kernels read, in line with the kernels.</summary>
/// <remarks>
/// A copy from ordinary memory would wait for everything queued before it. These go through pinned memory in two halves: while the copies of
/// one may still be under way the other is filled, and only coming back to a half waits for its last copy.
/// </remarks>
internal sealed class Constants : IDisposable
{
    private const int Halves = 2;
    private const int HalfLength = 1 << 16;
    private const int Alignment = 16;

    private readonly AcceleratorStream _stream;
    private readonly PageLockedArray1D<byte>[] _halves;
    private readonly ProfilingMarker?[] _sent = new ProfilingMarker?[Halves];
    private int _half;
    private int _used;

    public Constants(Accelerator accelerator)
    {
        _stream = accelerator.DefaultStream;
        _halves = [accelerator.AllocatePageLocked1D<byte>(HalfLength), accelerator.AllocatePageLocked1D<byte>(HalfLength)];
    }

    /// <summary>Queues a copy. The values may change afterwards.</summary>
    public void Send<T>(ReadOnlySpan<T> values, ArrayView<T> target)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(values);
        if (bytes.Length > HalfLength)
        {
            target.CopyFromCPU(values);
            return;
        }
        if (_used + bytes.Length > HalfLength)
            Turn();
        var place = _halves[_half].Span.Slice(_used, bytes.Length);
        bytes.CopyTo(place);
        _used += (bytes.Length + Alignment - 1) / Alignment * Alignment;
        target.CopyFromCPUUnsafeAsync(_stream, ref Unsafe.As<byte, T>(ref MemoryMarshal.GetReference(place)), values.Length);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stream.Synchronize();
        for (var i = 0; i < Halves; i++)
        {
            _sent[i]?.Dispose();
            _halves[i].Dispose();
        }
    }

    private void Turn()
    {
        _sent[_half] = _stream.AddProfilingMarker();
        (_half, _used) = ((_half + 1) % Halves, 0);
        _sent[_half]?.Synchronize();
        _sent[_half]?.Dispose();
        _sent[_half] = null;
    }
}
