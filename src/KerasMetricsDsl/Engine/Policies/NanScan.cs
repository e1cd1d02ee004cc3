using System.Numerics;
using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Engine;

/// <summary>Looks for NaN in memory of any element type.</summary>
internal static unsafe class NanScan
{
    /// <summary>Whether elements of a type can be NaN.</summary>
    public static bool CanHold(ElementType type) => type is ElementType.Single or ElementType.Double or ElementType.Half;

    /// <summary>The position of the first NaN in [from, to), or <paramref name="to"/>.</summary>
    public static nint First(ElementType type, byte* data, nint from, nint to) => type switch
    {
        ElementType.Single => First((float*)data, from, to),
        ElementType.Double => First((double*)data, from, to),
        ElementType.Half => First((ushort*)data, from, to),
        _ => to,
    };

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static nint First<T>(T* data, nint from, nint to)
        where T : unmanaged, IFloatingPoint<T>
    {
        for (; from + Vector<T>.Count <= to; from += Vector<T>.Count)
        {
            var values = Vector.Load(data + from);
            if (!Vector.EqualsAll(values, values))
                break;
        }
        while (from < to && !T.IsNaN(data[from]))
            from++;
        return from;
    }

    // Vectors of Half have no comparison: its bits have. All of the exponent and some of the fraction are set.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static nint First(ushort* data, nint from, nint to)
    {
        const ushort Magnitude = 0x7FFF, Infinity = 0x7C00;
        var infinity = new Vector<ushort>(Infinity);
        for (; from + Vector<ushort>.Count <= to; from += Vector<ushort>.Count)
        {
            if (Vector.GreaterThanAny(Vector.Load(data + from) & new Vector<ushort>(Magnitude), infinity))
                break;
        }
        while (from < to && (data[from] & Magnitude) <= Infinity)
            from++;
        return from;
    }
}
