using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Passes that only add up weights.</summary>
internal static unsafe class TotalsBody
{
    public static delegate*<void*, Chunk*, void> Choose(bool ofRows) => LanesDispatch.Current switch
    {
        LanesPath.Lanes512 => ofRows ? &OfRows<Lanes512> : &OfCells<Lanes512>,
        LanesPath.Lanes256 => ofRows ? &OfRows<Lanes256x2> : &OfCells<Lanes256x2>,
        LanesPath.Lanes128 => ofRows ? &OfRows<Lanes128x4> : &OfCells<Lanes128x4>,
        _ => ofRows ? &OfRows<LanesScalar> : &OfCells<LanesScalar>,
    };

    /// <summary>Adds up the weights of the chunk's rows.</summary>
    public static void OfRows<T>(void* job, Chunk* chunk)
        where T : struct, ILanes<T>
    {
        var rows = *chunk;
        rows.CellWeights = chunk->RowWeights;
        rows.CellMask = chunk->RowMask;
        OfCells<T>(job, &rows);
    }

    [SkipLocalsInit]
    private static void OfCells<T>(void* job, Chunk* chunk)
        where T : struct, ILanes<T>
    {
        var scratch = stackalloc float[Block.ScratchLength];
        var cells = *chunk;
        cells.InputCount = 0;
        var end = cells.First + cells.Count;
        for (var first = cells.First; first < end; first += Block.Size)
        {
            var count = (int)nint.Min(Block.Size, end - first);
            var block = default(Block);
            block.Load(cells, first, count, scratch, readsWeights: false, readsColumns: false);
            WeightTotals<T>.Add(&cells, block, block.Tail(0, count, scratch), count);
        }
    }
}
