using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Passes that only add up weights.</summary>
internal static unsafe class TotalsBody
{
    public static delegate*<void*, Chunk*, void> Choose(bool ofRows) => LanesDispatch.Current switch
    {
        LanesPath.Lanes512 => Choose<Lanes512, Sums512>(ofRows),
        LanesPath.Lanes256 => Choose<Lanes256, Sums256>(ofRows),
        LanesPath.Lanes128 => Choose<Lanes128, Sums128>(ofRows),
        _ => Choose<Lanes1, Sums1>(ofRows),
    };

    private static delegate*<void*, Chunk*, void> Choose<T, TSums>(bool ofRows)
        where T : struct, ILanes<T>
        where TSums : struct, ILaneSums<TSums, T> => ofRows ? &OfRows<T, TSums> : &OfCells<T, TSums>;

    private static void OfRows<T, TSums>(void* job, Chunk* chunk)
        where T : struct, ILanes<T>
        where TSums : struct, ILaneSums<TSums, T>
    {
        var rows = *chunk;
        rows.CellWeights = chunk->RowWeights;
        rows.CellMask = chunk->RowMask;
        OfCells<T, TSums>(job, &rows);
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OfCells<T, TSums>(void* job, Chunk* chunk)
        where T : struct, ILanes<T>
        where TSums : struct, ILaneSums<TSums, T>
    {
        var cells = *chunk;
        var isDirect = Block.IsDirect(&cells, inputs: 0);
        var scratch = stackalloc float[Block.ScratchLength(isDirect)];
        var most = isDirect ? cells.Count : Block.Size;
        var end = cells.First + cells.Count;
        for (var first = cells.First; first < end; first += most)
        {
            var count = nint.Min(most, end - first);
            var block = Block.Of(cells, first, count, scratch, inputs: 0, readsColumns: false);
            if (block.Weights != null && block.Mask != null)
                WeightTotals<T, TSums, MaskedWeighted>.Add(&cells, block, count);
            else if (block.Weights != null)
                WeightTotals<T, TSums, Weighted>.Add(&cells, block, count);
            else if (block.Mask != null)
                WeightTotals<T, TSums, Masked>.Add(&cells, block, count);
            else
                WeightTotals<T, TSums, Plain>.Add(&cells, block, count);
        }
    }
}
