namespace KerasMetricsDsl.Engine;

/// <summary>Where an accumulator's vector lies in a partial.</summary>
/// <remarks>Value (entry, column, cell) lies at Offset + ((entry · Columns) + column) · Cells + cell.</remarks>
internal struct SlotView
{
    /// <summary>The first value.</summary>
    public nint Offset;

    /// <summary>The cells of a histogram, else 1.</summary>
    public int Cells;

    /// <summary>The length of the <c>Over</c> array, else 1.</summary>
    public int Entries;

    /// <summary>The columns of a row if there is one accumulator for each, else 1.</summary>
    public nint Columns;

    /// <summary>How values combine.</summary>
    public SlotKind Kind;

    /// <summary>One accumulator for each column.</summary>
    public bool PerColumn;

    /// <summary>Where a histogram counts the values whose index was out of range.</summary>
    public nint DroppedOffset;

    /// <summary>The number of values.</summary>
    public readonly nint Length => Entries * Columns * Cells;

    /// <summary>What a value starts from.</summary>
    public readonly double Identity => Kind switch
    {
        SlotKind.Min => double.PositiveInfinity,
        SlotKind.Max => double.NegativeInfinity,
        _ => 0,
    };
}
