namespace KerasMetricsDsl.Engine;

/// <content>What a metric has accumulated, on its way to a device and back.</content>
public sealed partial class MetricState
{
    /// <summary>The form of the totals.</summary>
    internal PartialLayout CurrentLayout => _current;

    /// <summary>Copies everything accumulated. Counts of accumulators that are no means are zeros.</summary>
    internal void CopyTo(Span<double> totals, Span<double> counts, Span<double> dropped)
    {
        var length = _current.ValueCount;
        _totals.AsSpan(0, length).CopyTo(totals);
        counts[..length].Clear();
        if (_hasMeans)
            _counts.AsSpan(0, length).CopyTo(counts);
        _dropped.CopyTo(dropped);
    }

    /// <summary>Replaces everything accumulated.</summary>
    internal void Replace(
        PartialLayout layout, ReadOnlySpan<double> totals, ReadOnlySpan<double> counts, ReadOnlySpan<double> dropped, RowCounts rows)
    {
        Adopt(layout);
        totals[..layout.ValueCount].CopyTo(_totals);
        if (_hasMeans)
            counts[..layout.ValueCount].CopyTo(_counts);
        dropped.CopyTo(_dropped);
        _rowCounts = rows;
    }
}
