using System.Diagnostics.CodeAnalysis;

namespace KerasMetricsDsl.Engine;

/// <content>What the pass before the kernels reads, and the mask it leaves.</content>
internal unsafe partial struct WeightPlan
{
    /// <summary>The caller's mask and weights, by row and by cell.</summary>
    [UnscopedRef]
    public readonly ref readonly BroadcastView RowMask => ref _rowMask;

    [UnscopedRef]
    public readonly ref readonly BroadcastView CellMask => ref _cellMask;

    [UnscopedRef]
    public readonly ref readonly BroadcastView RowWeights => ref _rowWeights;

    [UnscopedRef]
    public readonly ref readonly BroadcastView CellWeights => ref _cellWeights;

    /// <summary>Lets the chosen rows take the place of the caller's mask.</summary>
    public void ReplaceMask(in RowChoice choice)
    {
        HasMask = true;
        MasksRows = !choice.IsByElement;
        _rowMask = Bytes(choice.Kept);
        _rowMask.Append(choice.Rows, 1);
        if (choice.KeptCells == null)
        {
            _cellMask = _rowMask;
            _cellMask.Append(choice.Columns, 0);
        }
        else
        {
            _cellMask = Bytes(choice.KeptCells);
            _cellMask.Append(choice.Rows * choice.Columns, 1);
        }
    }

    private static BroadcastView Bytes(byte* kept) =>
        new(new InputView { Data = kept, Type = ElementType.Boolean, Kind = InputKind.Flag });
}
