using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Chooses the loop for a row kernel by the hardware's lanes.</summary>
/// <typeparam name="TKernel">The kernel.</typeparam>
internal static unsafe class RowBody<TKernel>
    where TKernel : unmanaged, IRowKernel<TKernel>
{
    public static delegate*<void*, Chunk*, void> Choose() => LanesDispatch.Current switch
    {
        LanesPath.Lanes512 => &Run<Lanes512>,
        LanesPath.Lanes256 => &Run<Lanes256x2>,
        LanesPath.Lanes128 => &Run<Lanes128x4>,
        _ => &Run<LanesScalar>,
    };

    private static void Run<T>(void* job, Chunk* chunk)
        where T : struct, ILanes<T>
    {
        if (chunk->Totals != null)
            TotalsBody.Choose(ofRows: true)(null, chunk);
        RowLoop.Run<TKernel, T>(*(TKernel*)job, *chunk);
    }
}
