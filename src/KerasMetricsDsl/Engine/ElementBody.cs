using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Chooses the loop for an element kernel: by the hardware's lanes and by what there is besides values.</summary>
/// <typeparam name="TKernel">The kernel.</typeparam>
internal static unsafe class ElementBody<TKernel>
    where TKernel : unmanaged, IElementKernel<TKernel>
{
    /// <summary>
    /// The sums over cells that lie as the kernel reads them: those of its accumulators, and behind them the weight if there are weights.
    /// </summary>
    public static void Sum(in TKernel kernel, in Block block, nint count, float entry, double* totals)
    {
        double none = ElementStep<TKernel, Lanes1, Plain>.None;
        for (var slot = 0; slot < TKernel.Slots; slot++)
            totals[slot] = none;
        totals[TKernel.Slots] = 0;
        if (block.Weights == null)
            Add<Plain>(kernel, block, count, entry, totals);
        else
            Add<Weighted>(kernel, block, count, entry, totals);
    }

    /// <summary>The sum of whole sixteens of cells, no more than a block, of a kernel with one accumulator.</summary>
    public static double Short(in TKernel kernel, float* first, float* second, float* third, nint count, float entry, FaultRecord* fault) =>
        LanesDispatch.Current switch
        {
            LanesPath.Lanes512 => ElementSum<TKernel, Lanes512, Sums512, Plain>.Short(kernel, first, second, third, count, entry, fault),
            LanesPath.Lanes256 => ElementSum<TKernel, Lanes256, Sums256, Plain>.Short(kernel, first, second, third, count, entry, fault),
            LanesPath.Lanes128 => ElementSum<TKernel, Lanes128, Sums128, Plain>.Short(kernel, first, second, third, count, entry, fault),
            _ => ElementSum<TKernel, Lanes1, Sums1, Plain>.Short(kernel, first, second, third, count, entry, fault),
        };

    public static delegate*<void*, Chunk*, void> Choose(bool hasWeights, bool hasMask, bool perColumn) => (hasWeights, hasMask) switch
    {
        (true, true) => Choose<MaskedWeighted>(perColumn),
        (false, true) => Choose<Masked>(perColumn),
        (true, false) => Choose<Weighted>(perColumn),
        _ => Choose<Plain>(perColumn),
    };

    private static void Add<TWeighting>(in TKernel kernel, in Block block, nint count, float entry, double* totals)
        where TWeighting : IWeighting
    {
        switch (LanesDispatch.Current)
        {
            case LanesPath.Lanes512:
                Add<Lanes512, Sums512, TWeighting>(kernel, block, count, entry, totals);
                break;
            case LanesPath.Lanes256:
                Add<Lanes256, Sums256, TWeighting>(kernel, block, count, entry, totals);
                break;
            case LanesPath.Lanes128:
                Add<Lanes128, Sums128, TWeighting>(kernel, block, count, entry, totals);
                break;
            default:
                Add<Lanes1, Sums1, TWeighting>(kernel, block, count, entry, totals);
                break;
        }
    }

    private static void Add<T, TSums, TWeighting>(in TKernel kernel, in Block block, nint count, float entry, double* totals)
        where T : struct, ILanes<T>
        where TSums : struct, ILaneSums<TSums, T>
        where TWeighting : IWeighting
    {
        if (TKernel.Reduction == Reduction.Sum)
            ElementSum<TKernel, T, TSums, TWeighting>.Add(kernel, block, count, entry, totals);
        else
            ElementExtreme<TKernel, T, TWeighting>.Add(kernel, block, count, entry, totals);
    }

    private static delegate*<void*, Chunk*, void> Choose<TWeighting>(bool perColumn)
        where TWeighting : IWeighting =>
        LanesDispatch.Current switch
        {
            LanesPath.Lanes512 => Choose<Lanes512, Sums512, TWeighting>(perColumn),
            LanesPath.Lanes256 => Choose<Lanes256, Sums256, TWeighting>(perColumn),
            LanesPath.Lanes128 => Choose<Lanes128, Sums128, TWeighting>(perColumn),
            _ => Choose<Lanes1, Sums1, TWeighting>(perColumn),
        };

    private static delegate*<void*, Chunk*, void> Choose<T, TSums, TWeighting>(bool perColumn)
        where T : struct, ILanes<T>
        where TSums : struct, ILaneSums<TSums, T>
        where TWeighting : IWeighting =>
        perColumn ? &ColumnLoop<TKernel, T, TSums, TWeighting>.Run : &ElementLoop<TKernel, T, TSums, TWeighting>.Run;
}
