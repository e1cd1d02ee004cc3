using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Chooses the loop for an element kernel: by the hardware's lanes and by what happens to values.</summary>
/// <typeparam name="TKernel">The kernel.</typeparam>
internal static unsafe class ElementBody<TKernel>
    where TKernel : unmanaged, IElementKernel<TKernel>
{
    public static delegate*<void*, Chunk*, void> Choose(bool hasWeights, bool hasMask, bool perColumn) =>
        hasMask ? Choose<Masked>(perColumn)
        : hasWeights && TKernel.Weighted ? Choose<Weighted>(perColumn)
        : Choose<Plain>(perColumn);

    private static delegate*<void*, Chunk*, void> Choose<TWeighting>(bool perColumn)
        where TWeighting : IWeighting =>
        LanesDispatch.Current switch
        {
            LanesPath.Lanes512 => Choose<Lanes512, Sums512, TWeighting>(perColumn),
            LanesPath.Lanes256 => Choose<Lanes256x2, Sums256x2, TWeighting>(perColumn),
            LanesPath.Lanes128 => Choose<Lanes128x4, SumsInMemory<Lanes128x4>, TWeighting>(perColumn),
            _ => Choose<LanesScalar, SumsInMemory<LanesScalar>, TWeighting>(perColumn),
        };

    private static delegate*<void*, Chunk*, void> Choose<T, TSums, TWeighting>(bool perColumn)
        where T : struct, ILanes<T>
        where TSums : struct, ILaneSums<TSums, T>
        where TWeighting : IWeighting =>
        perColumn ? &ColumnLoop<TKernel, T, TWeighting>.Run : &ElementLoop<TKernel, T, TSums, TWeighting>.Run;
}
