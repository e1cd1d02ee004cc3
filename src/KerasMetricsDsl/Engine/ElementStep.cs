using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>The values of an element kernel for as many cells as there are lanes, and how they count. All of it is inlined into the loops.</summary>
/// <typeparam name="TKernel">The kernel.</typeparam>
/// <typeparam name="T">The lanes.</typeparam>
/// <typeparam name="TWeighting">What there is besides values.</typeparam>
internal static class ElementStep<TKernel, T, TWeighting>
    where TKernel : unmanaged, IElementKernel<TKernel>
    where T : struct, ILanes<T>
    where TWeighting : IWeighting
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    /// <summary>What combining starts from.</summary>
    public static float None
    {
        [MethodImpl(Inline)]
        get => TKernel.Reduction switch
        {
            Reduction.Min => float.PositiveInfinity,
            Reduction.Max => float.NegativeInfinity,
            _ => 0f,
        };
    }

    /// <summary>Whether values are multiplied by the sample weight.</summary>
    public static bool Weighs
    {
        [MethodImpl(Inline)]
        get => TWeighting.Weights && TKernel.Weighted;
    }

    /// <summary>Whether an accumulator counts masks, as ints until the end of a block: nothing is lost, and nothing widened.</summary>
    [MethodImpl(Inline)]
    public static bool Counts(int slot) => IsMask(slot) && !Weighs;

    /// <summary>Adds an accumulator's values, each times its weight. Masked cells add nothing even if they, or their weights, are NaN.</summary>
    [MethodImpl(Inline)]
    public static void Add<TSums>(int slot, T value, in Cells<T, TWeighting> at, ref TSums sums, ref T counts)
        where TSums : struct, ILaneSums<TSums, T>
    {
        if (TWeighting.Masks)
            value &= at.Valid;
        if (Counts(slot))
        {
            counts = T.SubtractInt(counts, value);
            return;
        }
        if (IsMask(slot))
            value &= 1f;
        if (Weighs)
            sums.Add(value, Weight(at));
        else
            sums.Add(value);
    }

    /// <summary>The weights of cells, 0 where they are masked.</summary>
    [MethodImpl(Inline)]
    public static T Weight(in Cells<T, TWeighting> at) => TWeighting.Masks ? at.Weight & at.Valid : at.Weight;

    /// <summary>Values for an extreme, or for accumulators of each column. Cells without weight are no candidates for an extreme.</summary>
    [MethodImpl(Inline)]
    public static Quad<T> At(in TKernel kernel, ref Cells<T, TWeighting> at, nint offset)
    {
        at.MoveTo(offset);
        var values = TKernel.Evaluate<T, Cells<T, TWeighting>>(kernel, ref at);
        values.A = Weighed(0, values.A, at);
        if (TKernel.Slots > 1)
            values.B = Weighed(1, values.B, at);
        if (TKernel.Slots > 2)
            values.C = Weighed(2, values.C, at);
        if (TKernel.Slots > 3)
            values.D = Weighed(3, values.D, at);
        return values;
    }

    /// <summary>The smaller or larger of two sets of values.</summary>
    [MethodImpl(Inline)]
    public static T Extreme(T left, T right) => TKernel.Reduction == Reduction.Min ? T.Min(left, right) : T.Max(left, right);

    [MethodImpl(Inline)]
    private static bool IsMask(int slot) => ((TKernel.Masks >> slot) & 1) != 0;

    [MethodImpl(Inline)]
    private static T Weighed(int slot, T value, in Cells<T, TWeighting> at)
    {
        T none = None;
        if (IsMask(slot))
            value &= 1f;
        if (Weighs && TKernel.Reduction == Reduction.Sum)
            value *= at.Weight;
        if (Weighs && TKernel.Reduction != Reduction.Sum)
            value = T.Select(at.Weight != 0f, value, none);
        if (TWeighting.Masks)
            value = T.Select(at.Valid, value, none);
        return value;
    }
}
