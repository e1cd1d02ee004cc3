using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Engine;

/// <summary>Writes down which rows the caller's mask keeps.</summary>
internal static unsafe class MaskedRows
{
    private const int BlockSize = 1024;

    /// <summary>Fills the bytes of the rows [first, end).</summary>
    public static void Fill(RowChoice* choice, nint first, nint end)
    {
        ref readonly var weights = ref choice->Plan->Weights;
        if (choice->KeptCells != null)
            FillByCell(choice, weights.CellMask, first, end);
        else if (weights.HasMask)
            Load(choice->IsByElement ? weights.CellMask : weights.RowMask, first, end, choice->Kept);
        else
            new Span<byte>(choice->Kept + first, checked((int)(end - first))).Fill(1);
    }

    /// <summary>Leaves the cells of rows out that are.</summary>
    public static void CloseCells(RowChoice* choice, nint first, nint end)
    {
        for (var row = first; row < end; row++)
        {
            if (choice->Kept[row] == 0)
                new Span<byte>(choice->KeptCells + (row * choice->Columns), checked((int)choice->Columns)).Clear();
        }
    }

    // A row of which one cell is left is there.
    private static void FillByCell(RowChoice* choice, in BroadcastView mask, nint first, nint end)
    {
        Load(mask, first * choice->Columns, end * choice->Columns, choice->KeptCells);
        for (var row = first; row < end; row++)
        {
            var cells = new ReadOnlySpan<byte>(choice->KeptCells + (row * choice->Columns), checked((int)choice->Columns));
            choice->Kept[row] = cells.Contains((byte)1) ? (byte)1 : (byte)0;
        }
    }

    [SkipLocalsInit]
    private static void Load(in BroadcastView mask, nint first, nint end, byte* target)
    {
        var block = stackalloc float[BlockSize];
        for (; first < end; first += BlockSize)
        {
            var count = (int)nint.Min(BlockSize, end - first);
            mask.Load(first, count, block);
            for (var i = 0; i < count; i++)
                target[first + i] = (byte)(((int*)block)[i] & 1);
        }
    }
}
