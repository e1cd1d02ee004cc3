using System.ComponentModel;

namespace KerasMetricsDsl.Engine;

/// <summary>
/// What a metric has accumulated: totals, the counts of its means and of dropped histogram values, all in double. A state
/// is used by one thread at a time; states filled by different threads are merged.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class MetricState
{
    private readonly bool _hasMeans;
    private readonly double[] _dropped;
    private readonly PartialLayout _initial;

    // The layout of the totals, and the last one an update asked for: it is adopted when the update succeeds.
    private PartialLayout _current;
    private PartialLayout _candidate;

    private double[] _totals;
    private double[] _counts;
    private double[] _quotients = [];

    /// <summary>Makes an empty state.</summary>
    /// <exception cref="ArgumentException">The accumulators have more values than <see cref="EngineOptions.MaxStateValues"/>.</exception>
    public MetricState(MetricLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        Layout = layout;
        IsPerColumn = Array.Exists(layout.Slots, slot => slot.PerColumn);
        _hasMeans = Array.Exists(layout.Slots, IsMean);
        _initial = new PartialLayout(layout, 0);
        _current = _initial;
        _candidate = _initial;
        _dropped = new double[layout.Slots.Length];
        _totals = [];
        _counts = [];
        Adopt(_initial);
    }

    /// <summary>The metric's layout.</summary>
    internal MetricLayout Layout { get; }

    /// <summary>Whether an accumulator keeps one value for each column.</summary>
    internal bool IsPerColumn { get; }

    /// <summary>The accumulator's only value; a mean is divided, and 0 when nothing was counted.</summary>
    public double Value(int slot) => Values(slot)[0];

    /// <summary>
    /// The accumulator's values as [entry][column][cell], means divided; empty for an accumulator per column that has seen
    /// no column. The span is valid until the next update, reset or merge.
    /// </summary>
    public ReadOnlySpan<double> Values(int slot)
    {
        ref readonly var view = ref _current.Slots[slot];
        int start = (int)view.Offset, length = (int)view.Length;
        if (!IsMean(Layout.Slots[slot]))
            return _totals.AsSpan(start, length);
        if (_quotients.Length != _totals.Length)
            _quotients = new double[_totals.Length];
        for (var i = start; i < start + length; i++)
            _quotients[i] = _counts[i] == 0 ? 0 : _totals[i] / _counts[i];
        return _quotients.AsSpan(start, length);
    }

    /// <summary>The values a histogram left out because their index was out of range.</summary>
    public long Dropped(int slot) => (long)_dropped[slot];

    /// <summary>Forgets everything, also the number of columns.</summary>
    public void Reset()
    {
        _dropped.AsSpan().Clear();
        RowCounts = default;
        Adopt(_initial);
    }

    /// <summary>Adds what another state has accumulated.</summary>
    /// <exception cref="ArgumentException">The other state belongs to another metric, configuration or number of columns.</exception>
    public void Merge(MetricState other)
    {
        CheckMerge(other);
        if (other._current.Columns != _current.Columns)
        {
            if (other._current.Columns == 0)
            {
                RowCounts += other.RowCounts;
                return;
            }
            Adopt(other._current);
        }
        RowCounts += other.RowCounts;
        for (var slot = 0; slot < Layout.Slots.Length; slot++)
        {
            ref readonly var view = ref _current.Slots[slot];
            int start = (int)view.Offset, length = (int)view.Length;
            PartialLayout.Merge(view.Kind, _totals.AsSpan(start, length), other._totals.AsSpan(start, length));
            if (_hasMeans)
                PartialLayout.Merge(SlotKind.Sum, _counts.AsSpan(start, length), other._counts.AsSpan(start, length));
            _dropped[slot] += other._dropped[slot];
        }
    }

    /// <summary>Throws what <see cref="Merge(MetricState)"/> would throw; nothing changes.</summary>
    internal void CheckMerge(MetricState other)
    {
        ArgumentNullException.ThrowIfNull(other);
        StateMatch.Check(Layout, other.Layout);
        if (other._current.Columns != _current.Columns && other._current.Columns != 0 && _current.Columns != 0)
            throw StateMatch.Columns(Layout, _current.Columns, other._current.Columns);
    }

    /// <summary>The exception for merging metrics of different types.</summary>
    public static ArgumentException CannotMerge(IMetric into, IMetric other)
    {
        ArgumentNullException.ThrowIfNull(into);
        return new($"A {other?.GetType().Name ?? "null"} cannot be merged into a {into.GetType().Name}.", nameof(other));
    }

    private static bool IsMean(SlotLayout slot) => slot.Kind is SlotKind.Mean or SlotKind.RowMean;

    // Starts over with a layout. Arrays are kept, so that resetting and going on allocates nothing.
    private void Adopt(PartialLayout layout)
    {
        if (_totals.Length < layout.ValueCount)
        {
            // Both or none: where there is no memory for the second, the state stays as it is.
            var totals = new double[layout.ValueCount];
            _counts = _hasMeans ? new double[layout.ValueCount] : [];
            _totals = totals;
        }
        _current = layout;
        _counts.AsSpan().Clear();
        for (var slot = 0; slot < Layout.Slots.Length; slot++)
        {
            ref readonly var view = ref layout.Slots[slot];
            _totals.AsSpan((int)view.Offset, (int)view.Length).Fill(view.Identity);
        }
    }
}
