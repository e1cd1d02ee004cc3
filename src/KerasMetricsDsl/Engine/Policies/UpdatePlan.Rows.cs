namespace KerasMetricsDsl.Engine;

/// <content>How many rows an update has, and how many of them count.</content>
internal unsafe partial struct UpdatePlan
{
    /// <summary>Takes what the pass before the kernels has counted.</summary>
    public void SetChoice(long masked, long skipped) => (_isChosen, _masked, _skipped) = (true, masked, skipped);

    /// <summary>The rows of this update, after its kernels have run.</summary>
    public readonly RowCounts CountRows(PartialLayout partials)
    {
        var seen = CountsRows ? Rows : Cells;
        if (_isChosen)
            return new(seen, _skipped, _masked);
        return new(seen, 0, Weights.HasMask ? seen - Kept(partials) : 0);
    }

    // The pass that added up the weights has counted what is not masked on its way.
    private readonly long Kept(PartialLayout partials)
    {
        if (!CountsRows)
            return (long)Pending[partials.CellTotals + 1];
        return HasRowTotals ? (long)Pending[partials.RowTotals + 1] : (long)Pending[partials.CellTotals + 1] / Columns;
    }
}
