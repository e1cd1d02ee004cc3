using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Finds the extremes of an element kernel's values over a block.</summary>
/// <typeparam name="TKernel">The kernel.</typeparam>
/// <typeparam name="T">The lanes.</typeparam>
/// <typeparam name="TWeighting">What there is besides values.</typeparam>
internal static unsafe class ElementExtreme<TKernel, T, TWeighting>
    where TKernel : unmanaged, IElementKernel<TKernel>
    where T : struct, ILanes<T>
    where TWeighting : IWeighting
{
    /// <summary>Takes the first cells of a block into totals.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(in TKernel kernel, in Block block, nint count, float entry, double* totals)
    {
        var rest = (int)(count % Block.Lanes);
        var lanes = stackalloc float[TKernel.Slots * T.Count];
        Find(kernel, new Cells<T, TWeighting>(block, entry), count - rest, lanes);
        for (var slot = 0; slot < TKernel.Slots; slot++)
        {
            var extreme = T.Load(lanes + (slot * T.Count));
            totals[slot] = TKernel.Reduction == Reduction.Min
                ? Math.Min(totals[slot], T.Min(extreme))
                : Math.Max(totals[slot], T.Max(extreme));
        }
        if (rest == 0)
            return;
        var scratch = stackalloc float[Block.TailLength];
        var tail = block.Tail(count - rest, rest, scratch);
        if (TWeighting.Weights)
            ElementExtreme<TKernel, T, MaskedWeighted>.Add(kernel, tail, Block.Lanes, entry, totals);
        else
            ElementExtreme<TKernel, T, Masked>.Add(kernel, tail, Block.Lanes, entry, totals);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Find(in TKernel parameters, in Cells<T, TWeighting> cells, nint count, float* lanes)
    {
        var kernel = parameters;
        var at = cells;
        T a = ElementStep<TKernel, T, TWeighting>.None;
        T b = a, c = a, d = a;
        for (nint offset = 0; offset < count; offset += T.Count)
        {
            var values = ElementStep<TKernel, T, TWeighting>.At(kernel, ref at, offset);
            a = ElementStep<TKernel, T, TWeighting>.Extreme(a, values.A);
            if (TKernel.Slots > 1)
                b = ElementStep<TKernel, T, TWeighting>.Extreme(b, values.B);
            if (TKernel.Slots > 2)
                c = ElementStep<TKernel, T, TWeighting>.Extreme(c, values.C);
            if (TKernel.Slots > 3)
                d = ElementStep<TKernel, T, TWeighting>.Extreme(d, values.D);
        }
        T.Store(a, lanes);
        if (TKernel.Slots > 1)
            T.Store(b, lanes + T.Count);
        if (TKernel.Slots > 2)
            T.Store(c, lanes + (2 * T.Count));
        if (TKernel.Slots > 3)
            T.Store(d, lanes + (3 * T.Count));
    }
}
