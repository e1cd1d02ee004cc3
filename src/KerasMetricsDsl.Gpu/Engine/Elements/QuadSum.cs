using System.Runtime.CompilerServices;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>What one of the CPU's lanes has added up in double for up to four accumulators.</summary>
internal struct QuadSum
{
    public double A;
    public double B;
    public double C;
    public double D;

    /// <summary>A lane that nothing was added to.</summary>
    public static QuadSum Start<TReduction>()
        where TReduction : struct, IReduction
    {
        QuadSum sum;
        sum.A = sum.B = sum.C = sum.D = TReduction.Identity;
        return sum;
    }

    /// <summary>One of the sums.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly double Slot(int slot) => slot switch
    {
        0 => A,
        1 => B,
        2 => C,
        _ => D,
    };

    /// <summary>Evaluates a cell and takes its values in.</summary>
    /// <remarks>
    /// A sum takes value times weight in double, where the product is exact; for an accumulator per column the CPU rounds it to a float.
    /// A cell without weight is no candidate for an extreme.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Take<TKernel, TWeighing, TReduction>(in TKernel kernel, ref GpuCells at, bool isPerColumn)
        where TKernel : unmanaged, IElementKernel<TKernel>
        where TWeighing : struct, IWeighing
        where TReduction : struct, IReduction
    {
        if (TWeighing.Masks)
            at.Valid = at.Kept;
        var values = TKernel.Evaluate<GpuLane, GpuCells>(kernel, ref at);
        A = Taken<TWeighing, TReduction>(A, Number<TKernel>(0, values.A), at, isPerColumn);
        if (TKernel.Slots > 1)
            B = Taken<TWeighing, TReduction>(B, Number<TKernel>(1, values.B), at, isPerColumn);
        if (TKernel.Slots > 2)
            C = Taken<TWeighing, TReduction>(C, Number<TKernel>(2, values.C), at, isPerColumn);
        if (TKernel.Slots > 3)
            D = Taken<TWeighing, TReduction>(D, Number<TKernel>(3, values.D), at, isPerColumn);
    }

    // A mask counts 1 where it is set.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static GpuLane Number<TKernel>(int slot, GpuLane value)
        where TKernel : unmanaged, IElementKernel<TKernel> => ((TKernel.Masks >> slot) & 1) != 0 ? value & 1f : value;

    // A masked cell adds nothing even if it, or its weight, is NaN.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Taken<TWeighing, TReduction>(double sum, GpuLane value, in GpuCells at, bool isPerColumn)
        where TWeighing : struct, IWeighing
        where TReduction : struct, IReduction
    {
        var rounds = TWeighing.Weighs && TReduction.Adds && isPerColumn;
        double term = Masked<TWeighing>(rounds ? value * at.Weight : value, at).Value;
        if (TReduction.Adds)
            return TReduction.Combine(sum, TWeighing.Weighs && !rounds ? term * Masked<TWeighing>(at.Weight, at).Value : term);
        var isCandidate = (!TWeighing.Masks || at.Valid != 0) && (!TWeighing.Weighs || (at.Weight != 0f).Bits != 0);
        return isCandidate ? TReduction.Combine(sum, term) : sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static GpuLane Masked<TWeighing>(GpuLane value, in GpuCells at)
        where TWeighing : struct, IWeighing => TWeighing.Masks ? value & GpuLane.Int(at.Valid) : value;
}
