using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>The lines in which rows leave what they hand over to one accumulator: one for each value of it, or for a histogram's entry.</summary>
/// <param name="Slot">The accumulator.</param>
/// <param name="Kind">How its values combine.</param>
/// <param name="Lines">The number of lines.</param>
/// <param name="IsByCell">Whether a row hands over a value for each of its cells, all to one line.</param>
/// <param name="Columns">The cells of a row.</param>
/// <param name="Cells">The cells of a histogram.</param>
/// <param name="TableSize">The cells of all columns' histograms.</param>
internal sealed record RowLines(int Slot, SlotKind Kind, long Lines, bool IsByCell, long Columns, int Cells, long TableSize)
{
    private const int Lanes = 16;

    public static RowLines Of(PartialLayout partials, MetricLayout layout, int slot, long columns)
    {
        ref readonly var view = ref partials.Slots[slot];
        var isHistogram = view.Kind == SlotKind.Histogram;
        var isByCell = view.PerColumn ? isHistogram : layout.Slots[slot].Domain == SlotDomain.Cell;
        var lines = isHistogram ? view.Entries : view.Entries * view.Columns;
        // Rows without columns hand nothing over to what has a value for each, whether columns are known or not.
        if (view.PerColumn && columns == 0)
            lines = 0;
        return new(slot, view.Kind, lines, isByCell, columns, view.Cells, view.Columns * view.Cells);
    }

    /// <summary>The length of a line.</summary>
    /// <param name="form">How rows are laid on threads.</param>
    /// <param name="rows">The rows, of short ones a whole number of sixteens.</param>
    public long Length(RowForm form, long rows) => PerRow(form != RowForm.Team) * rows / (IsFolded(form) ? Lanes : 1);

    /// <summary>Whether sixteen neighbours have been added up when they are handed over.</summary>
    public bool IsFolded(RowForm form) => form == RowForm.FoldingThread && Kind != SlotKind.Histogram;

    // Of a long row, a whole number of steps.
    private long PerRow(bool isShort) => !IsByCell ? 1 : isShort ? Columns : (Columns + Lanes - 1) / Lanes * Lanes;
}
