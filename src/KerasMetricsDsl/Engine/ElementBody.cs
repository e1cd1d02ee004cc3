using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Chooses the loop for an element kernel: by the hardware's lanes and by what there is besides values.</summary>
/// <typeparam name="TKernel">The kernel.</typeparam>
internal static unsafe class ElementBody<TKernel>
    where TKernel : unmanaged, IElementKernel<TKernel>
{
    public static delegate*<void*, Chunk*, void> Choose(bool hasWeights, bool hasMask, bool perColumn) => (hasWeights, hasMask) switch
    {
        (true, true) => Choose<MaskedWeighted>(perColumn),
        (false, true) => Choose<Masked>(perColumn),
        (true, false) => Choose<Weighted>(perColumn),
        _ => Choose<Plain>(perColumn),
    };

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
