using ILGPU;
using ILGPU.Runtime;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Converts host data to the device's 32-bit cells.</summary>
internal static unsafe class HostCells
{
    private const int Piece = 1 << 20;

    /// <summary>Copies all elements of an input, as a kind reads them, and waits.</summary>
    /// <returns>The position of the first int64 that does not fit into 32 bits, or −1.</returns>
    public static long Upload(MetricInput data, InputKind kind, ArrayView<float> target)
    {
        var piece = new float[Math.Min(Piece, data.Shape.Length)];
        for (nint first = 0; first < data.Shape.Length; first += Piece)
        {
            var count = (int)nint.Min(Piece, data.Shape.Length - first);
            var lost = Convert(data, kind, first, piece.AsSpan(0, count));
            if (lost >= 0)
                return lost;
            target.SubView(first, count).CopyFromCPU(piece.AsSpan(0, count));
        }
        return -1;
    }

    /// <summary>Converts some elements.</summary>
    /// <returns>The position of the first int64 that does not fit into 32 bits, or −1.</returns>
    public static long Convert(MetricInput data, InputKind kind, nint first, Span<float> target, bool leavesOutLost = false)
    {
        fixed (byte* source = data)
        fixed (float* cells = target)
        {
            var view = new InputView { Data = source, Type = data.ElementType, Kind = kind };
            if (kind != InputKind.Label)
            {
                view.Load(first, target.Length, cells, null);
                return -1;
            }
            var from = source + (first * ElementConversion.SizeOf(view.Type));
            var lost = ElementConversion.ToInt32(view.Type, from, target.Length, (int*)cells);
            if (lost < 0 || !leavesOutLost)
                return lost < 0 ? -1 : first + lost;
            for (var i = lost; i < target.Length; i++)
                ((int*)cells)[i] = ((long*)from)[i] == ((int*)cells)[i] ? ((int*)cells)[i] : ElementConversion.NoLabel;
            return -1;
        }
    }

    /// <summary>An element of int64 data.</summary>
    public static long LongAt(MetricInput data, long position)
    {
        fixed (byte* source = data)
            return ((long*)source)[position];
    }
}
