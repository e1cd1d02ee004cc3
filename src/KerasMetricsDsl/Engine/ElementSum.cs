using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Adds up an element kernel over a block, and beside it how much weight there is and how many cells are not masked.</summary>
/// <remarks>
/// Every value is added in double, times its weight in double. Sixteen cells after sixteen go to one set of sixteen lanes and to the other
/// in turn; what is left at the end goes to the first. After 1,024 cells both sets are folded into one number, which is added to the total.
/// So the width of the hardware's vectors does not matter: narrow ones go over the same cells in several parts.
/// </remarks>
/// <typeparam name="TKernel">The kernel.</typeparam>
/// <typeparam name="T">The lanes.</typeparam>
/// <typeparam name="TSums">The sums of the lanes.</typeparam>
/// <typeparam name="TWeighting">What there is besides values.</typeparam>
internal static unsafe class ElementSum<TKernel, T, TSums, TWeighting>
    where TKernel : unmanaged, IElementKernel<TKernel>
    where T : struct, ILanes<T>
    where TSums : struct, ILaneSums<TSums, T>
    where TWeighting : IWeighting
{
    private const int AllLanes = 2 * Block.Lanes;
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;
    private const MethodImplOptions Hot = MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining;

    /// <summary>The totals: one for each accumulator, then the weight if there are weights, then the cells that are left if there is a mask.</summary>
    public static int Totals
    {
        [MethodImpl(Inline)]
        get => KeptTotal + (TWeighting.Masks ? 1 : 0);
    }

    private static int KeptTotal
    {
        [MethodImpl(Inline)]
        get => TKernel.Slots + (TWeighting.Weights ? 1 : 0);
    }

    /// <summary>Adds the first cells of a block to totals.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(in TKernel kernel, in Block block, nint count, float entry, double* totals)
    {
        if (count == 0)
            return;
        var lanes = stackalloc double[Totals * AllLanes];
        Sum(kernel, block, entry, count, lanes, totals);
        var rest = (int)(count % Block.Lanes);
        if (rest != 0)
        {
            var scratch = stackalloc float[Block.TailLength];
            var tail = block.Tail(count - rest, rest, scratch);
            if (TWeighting.Weights)
                ElementSum<TKernel, T, TSums, MaskedWeighted>.AddTail(kernel, tail, entry, Totals, lanes);
            else
                ElementSum<TKernel, T, TSums, Masked>.AddTail(kernel, tail, entry, Totals, lanes);
        }
        Fold(lanes, totals);
    }

    /// <summary>
    /// The sum of whole sixteens of cells, no more than a block, of a kernel with one accumulator. As above, but nothing goes through memory
    /// except the lanes: in a short update that would take longer than its cells.
    /// </summary>
    [SkipLocalsInit]
    [MethodImpl(Hot)]
    public static double Short(in TKernel parameters, float* first, float* second, float* third, nint count, float entry, FaultRecord* fault)
    {
        var kernel = parameters;
        var at = new Cells<T, TWeighting>(first, second, third, entry, fault);
        var lanes = stackalloc double[AllLanes];
        for (nint part = 0; part < AllLanes; part += T.Count)
        {
            TSums sums = default;
            T counts = default;
            for (var offset = part; offset < count; offset += AllLanes)
            {
                at.MoveTo(offset);
                ElementStep<TKernel, T, TWeighting>.Add(0, TKernel.Evaluate<T, Cells<T, TWeighting>>(kernel, ref at).A, at, ref sums, ref counts);
            }
            Store(0, sums, counts, lanes + part);
        }
        return Folds.TwoSets(lanes);
    }

    /// <summary>Adds the last cells to the first set of lanes: what a lane gets is a float, or a product that is exact in double.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddTail(in TKernel kernel, in Block tail, float entry, int totals, double* lanes)
    {
        var last = stackalloc double[Totals * AllLanes];
        Sum(kernel, tail, entry, Block.Lanes, last, null);
        for (var i = 0; i < totals * AllLanes; i++)
        {
            if (i % AllLanes < Block.Lanes)
                lanes[i] += last[i];
        }
    }

    // The hot loop is alone in its method and calls nothing, so that all it works with stays in registers. One evaluation a step: two would
    // need more of them than there are. The last block's lanes are left as they are.
    [MethodImpl(Hot)]
    private static void Sum(in TKernel parameters, in Block block, float entry, nint count, double* lanes, double* totals)
    {
        var kernel = parameters;
        // Made here: to copy fields that were written one by one, several at a time, would mean to wait for them.
        var at = new Cells<T, TWeighting>(block, entry);
        var full = count & -Block.Lanes;
        for (nint first = 0; first < count; first += Block.Size)
        {
            if (first != 0)
                Fold(lanes, totals);
            var end = nint.Min(first + Block.Size, full);
            for (nint part = 0; part < AllLanes; part += T.Count)
            {
                TSums a = default, b = default, c = default, d = default, weight = default, kept = default;
                T countA = default, countB = default, countC = default, countD = default, countKept = default;
                for (var offset = first + part; offset < end; offset += AllLanes)
                {
                    at.MoveTo(offset);
                    var values = TKernel.Evaluate<T, Cells<T, TWeighting>>(kernel, ref at);
                    if (TKernel.Slots > 0)
                        ElementStep<TKernel, T, TWeighting>.Add(0, values.A, at, ref a, ref countA);
                    if (TKernel.Slots > 1)
                        ElementStep<TKernel, T, TWeighting>.Add(1, values.B, at, ref b, ref countB);
                    if (TKernel.Slots > 2)
                        ElementStep<TKernel, T, TWeighting>.Add(2, values.C, at, ref c, ref countC);
                    if (TKernel.Slots > 3)
                        ElementStep<TKernel, T, TWeighting>.Add(3, values.D, at, ref d, ref countD);
                    if (TWeighting.Weights)
                        weight.Add(ElementStep<TKernel, T, TWeighting>.Weight(at));
                    if (TWeighting.Masks)
                        countKept = T.SubtractInt(countKept, at.Valid);
                }
                var target = lanes + part;
                if (TKernel.Slots > 0)
                    Store(0, a, countA, target);
                if (TKernel.Slots > 1)
                    Store(1, b, countB, target);
                if (TKernel.Slots > 2)
                    Store(2, c, countC, target);
                if (TKernel.Slots > 3)
                    Store(3, d, countD, target);
                if (TWeighting.Weights)
                    weight.Store(target + (TKernel.Slots * AllLanes));
                if (TWeighting.Masks)
                {
                    kept.Add(T.ToSingle(countKept));
                    kept.Store(target + (KeptTotal * AllLanes));
                }
            }
        }
    }

    [MethodImpl(Inline)]
    private static void Store(int slot, TSums sums, T counts, double* lanes)
    {
        if (ElementStep<TKernel, T, TWeighting>.Counts(slot))
            sums.Add(T.ToSingle(counts));
        sums.Store(lanes + (slot * AllLanes));
    }

    [MethodImpl(Inline)]
    private static void Fold(double* lanes, double* totals)
    {
        for (var total = 0; total < Totals; total++)
            totals[total] += Folds.TwoSets(lanes + (total * AllLanes));
    }
}
