using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>The values of an element kernel for sixteen cells, weighted, and replaced where they do not count.</summary>
/// <typeparam name="TKernel">The kernel.</typeparam>
/// <typeparam name="T">The lanes.</typeparam>
/// <typeparam name="TWeighting">What happens to values before they are added.</typeparam>
internal static unsafe class ElementStep<TKernel, T, TWeighting>
    where TKernel : unmanaged, IElementKernel<TKernel>
    where T : struct, ILanes<T>
    where TWeighting : IWeighting
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;
    private const int Lanes = 16;

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

    /// <summary>Adds sixteen cells in the middle of a block, each times its weight.</summary>
    [MethodImpl(Inline)]
    public static void AddAt(in TKernel kernel, ref Cells<T> at, nint offset, double* lanes)
    {
        at.Offset = offset;
        if (TWeighting.Masks)
            at.Valid = at.Kept;
        Add(TKernel.Evaluate<T, Cells<T>>(kernel, ref at), at, TWeighting.Masks, lanes);
    }

    /// <summary>The same for a kernel with one accumulator.</summary>
    [MethodImpl(Inline)]
    public static void AddAt<TSums>(in TKernel kernel, ref Cells<T> at, nint offset, ref TSums sums)
        where TSums : struct, ILaneSums<TSums, T>
    {
        at.Offset = offset;
        if (TWeighting.Masks)
            at.Valid = at.Kept;
        var value = TKernel.Evaluate<T, Cells<T>>(kernel, ref at).A;
        if (TWeighting.Masks)
            value &= at.Valid;
        if (!TWeighting.Weights || !TKernel.Weighted)
            sums.Add(value);
        else
            sums.Add(value, TWeighting.Masks ? at.Weight & at.Valid : at.Weight);
    }

    /// <summary>Adds the last cells: lanes beyond them count for nothing, whatever the kernel makes of their zeros.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void AddTail(in TKernel kernel, float entry, Chunk* chunk, in Block tail, nint first, int count, double* lanes)
    {
        var at = new Cells<T>(tail, first, chunk->Fault) { Entry = entry, Valid = T.First(count) };
        if (TWeighting.Masks)
            at.Valid &= at.Kept;
        Add(TKernel.Evaluate<T, Cells<T>>(kernel, ref at), at, true, lanes);
    }

    /// <summary>Sixteen cells in the middle of a block.</summary>
    [MethodImpl(Inline)]
    public static Quad<T> At(in TKernel kernel, ref Cells<T> at, nint offset)
    {
        at.Offset = offset;
        if (TWeighting.Masks)
            at.Valid = at.Kept;
        var values = TKernel.Evaluate<T, Cells<T>>(kernel, ref at);
        Weigh(at, ref values);
        return values;
    }

    /// <summary>The last cells: lanes beyond them count for nothing, whatever the kernel makes of their zeros.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Tail(
        in TKernel kernel, float entry, Chunk* chunk, in Block tail, nint first, int count, out Quad<T> values)
    {
        var at = new Cells<T>(tail, first, chunk->Fault) { Entry = entry, Valid = T.First(count) };
        if (TWeighting.Masks)
            at.Valid &= at.Kept;
        values = TKernel.Evaluate<T, Cells<T>>(kernel, ref at);
        Weigh(at, ref values);
        Keep(at.Valid, ref values);
    }

    /// <summary>The smaller or larger of two sets of values.</summary>
    [MethodImpl(Inline)]
    public static T Extreme(T left, T right) => TKernel.Reduction == Reduction.Min ? T.Min(left, right) : T.Max(left, right);

    [MethodImpl(Inline)]
    private static void Add(in Quad<T> values, in Cells<T> at, bool keepsSome, double* lanes)
    {
        Add(values.A, at, keepsSome, lanes);
        if (TKernel.Slots > 1)
            Add(values.B, at, keepsSome, lanes + Lanes);
        if (TKernel.Slots > 2)
            Add(values.C, at, keepsSome, lanes + (2 * Lanes));
        if (TKernel.Slots > 3)
            Add(values.D, at, keepsSome, lanes + (3 * Lanes));
    }

    // Masked cells add nothing even if they, or their weights, are NaN.
    [MethodImpl(Inline)]
    private static void Add(T value, in Cells<T> at, bool keepsSome, double* lanes)
    {
        var kept = keepsSome ? value & at.Valid : value;
        if (!TWeighting.Weights || !TKernel.Weighted)
            T.AddTo(lanes, kept);
        else
            T.AddTo(lanes, kept, keepsSome ? at.Weight & at.Valid : at.Weight);
    }

    // Masked cells add nothing even if they are NaN; cells without weight are no candidates for an extreme.
    [MethodImpl(Inline)]
    private static void Weigh(in Cells<T> at, ref Quad<T> values)
    {
        if (TWeighting.Weights && TKernel.Weighted)
        {
            if (TKernel.Reduction == Reduction.Sum)
                Scale(at.Weight, ref values);
            else
                Keep(at.Weight != 0f, ref values);
        }
        if (TWeighting.Masks)
            Keep(at.Valid, ref values);
    }

    [MethodImpl(Inline)]
    private static void Scale(T weight, ref Quad<T> values)
    {
        values.A *= weight;
        if (TKernel.Slots > 1)
            values.B *= weight;
        if (TKernel.Slots > 2)
            values.C *= weight;
        if (TKernel.Slots > 3)
            values.D *= weight;
    }

    [MethodImpl(Inline)]
    private static void Keep(T kept, ref Quad<T> values)
    {
        T none = None;
        values.A = T.Select(kept, values.A, none);
        if (TKernel.Slots > 1)
            values.B = T.Select(kept, values.B, none);
        if (TKernel.Slots > 2)
            values.C = T.Select(kept, values.C, none);
        if (TKernel.Slots > 3)
            values.D = T.Select(kept, values.D, none);
    }
}
