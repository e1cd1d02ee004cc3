using ILGPU;
using ILGPU.Runtime;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Converts host data to the device's 32-bit cells while they are copied.</summary>
internal static unsafe class HostCells
{
    private const int Piece = 1 << 20;

    /// <summary>Copies all elements of an input, as a kind reads them.</summary>
    /// <returns>The position of the first int64 that does not fit into 32 bits, or −1.</returns>
    public static long Upload(MetricInput data, InputKind kind, ArrayView<float> target)
    {
        var size = ElementConversion.SizeOf(data.ElementType);
        var view = new InputView { Type = data.ElementType, Kind = kind };
        var staging = view.IsDirect ? [] : new float[Math.Min(Piece, data.Shape.Length)];
        fixed (byte* source = data)
        fixed (float* converted = staging)
        {
            view.Data = source;
            for (nint first = 0; first < data.Shape.Length; first += Piece)
            {
                var count = (int)nint.Min(Piece, data.Shape.Length - first);
                var lost = -1L;
                if (!view.IsDirect)
                    lost = Convert(view, first, count, converted);
                if (lost >= 0)
                    return lost;
                var cells = view.IsDirect ? (float*)(source + (first * size)) : converted;
                target.SubView(first, count).CopyFromCPU(new ReadOnlySpan<float>(cells, count));
            }
        }
        return -1;
    }

    /// <summary>An element of int64 data.</summary>
    public static long LongAt(MetricInput data, long position)
    {
        fixed (byte* source = data)
            return ((long*)source)[position];
    }

    private static long Convert(in InputView view, nint first, int count, float* target)
    {
        if (view.Kind != InputKind.Label)
        {
            view.Load(first, count, target, null);
            return -1;
        }
        var lost = ElementConversion.ToInt32(view.Type, view.Data + (first * ElementConversion.SizeOf(view.Type)), count, (int*)target);
        return lost < 0 ? -1 : first + lost;
    }
}
