using System.Runtime.InteropServices;
using ILGPU;
using ILGPU.Runtime;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Sends host data to the device while it still works on the update before.</summary>
/// <remarks>
/// Data go through two pinned pieces on a stream of their own: while one is under way the other is filled. On the device there are two sets of
/// buffers: while kernels read one, the other is written.
/// </remarks>
internal sealed class Uploads : IDisposable
{
    private const int Turns = 2;
    private const int Piece = 1 << 20;

    private readonly Accelerator _accelerator;
    private readonly AcceleratorStream _copies;
    private readonly Arena[] _buffers;
    private readonly ProfilingMarker?[] _read = new ProfilingMarker?[Turns];
    private readonly PageLockedArray1D<float>[] _pieces;
    private readonly ProfilingMarker?[] _sent = new ProfilingMarker?[Turns];
    private int _buffer;
    private int _piece;

    public Uploads(DeviceMemory memory)
    {
        var accelerator = _accelerator = memory.Accelerator;
        _copies = accelerator.CreateStream();
        _buffers = [new(memory), new(memory)];
        _pieces = [accelerator.AllocatePageLocked1D<float>(Piece), accelerator.AllocatePageLocked1D<float>(Piece)];
    }

    /// <summary>Begins an update: waits until the kernels of the one before the last have read their data.</summary>
    public void Begin()
    {
        _buffer = (_buffer + 1) % Turns;
        Wait(ref _read[_buffer]);
        _buffers[_buffer].Reset();
    }

    /// <summary>Sends an input, converted to what a kind reads.</summary>
    /// <param name="data">The input.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="lost">Receives the position of the first int64 that does not fit into 32 bits, or −1.</param>
    /// <param name="leavesOutLost">Whether such an int64 becomes no label instead.</param>
    /// <returns>Where it will be.</returns>
    public ArrayView<float> Send(MetricInput data, InputKind kind, out long lost, bool leavesOutLost = false)
    {
        var target = _buffers[_buffer].Take<float>(data.Shape.Length);
        lost = -1;
        for (nint first = 0; first < data.Shape.Length && lost < 0; first += Piece)
        {
            var count = (int)nint.Min(Piece, data.Shape.Length - first);
            var piece = _pieces[_piece];
            Wait(ref _sent[_piece]);
            lost = HostCells.Convert(data, kind, first, piece.Span[..count], leavesOutLost);
            target.SubView(first, count).CopyFromCPUUnsafeAsync(_copies, ref MemoryMarshal.GetReference(piece.Span), count);
            _sent[_piece] = _copies.AddProfilingMarker();
            _piece = (_piece + 1) % Turns;
        }
        return target;
    }

    /// <summary>Waits until everything sent is there.</summary>
    public void Arrive() => _copies.Synchronize();

    /// <summary>Ends an update: its kernels are queued.</summary>
    public void End() => _read[_buffer] = _accelerator.DefaultStream.AddProfilingMarker();

    /// <inheritdoc/>
    public void Dispose()
    {
        _copies.Synchronize();
        for (var i = 0; i < Turns; i++)
        {
            _read[i]?.Dispose();
            _sent[i]?.Dispose();
            _buffers[i].Dispose();
            _pieces[i].Dispose();
        }
        _copies.Dispose();
    }

    private static void Wait(ref ProfilingMarker? marker)
    {
        marker?.Synchronize();
        marker?.Dispose();
        marker = null;
    }
}
