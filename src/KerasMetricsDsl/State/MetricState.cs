using System.ComponentModel;

namespace KerasMetricsDsl.Engine;

/// <summary>
/// What a metric has accumulated: totals, the counts of its means and of dropped histogram values, all in double. A state
/// is used by one thread at a time, which it sees to; states filled by different threads are merged.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class MetricState
{
    private readonly bool _hasMeans;
    private readonly bool _isDirect;
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
        _isDirect = layout.IsDirect;
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

    /// <summary>The values that histograms left out because an index was out of range.</summary>
    public long DroppedCount
    {
        get
        {
            using (Reading())
                return (long)_dropped.Sum();
        }
    }

    /// <summary>The values that one histogram left out.</summary>
    public long Dropped(int slot)
    {
        using (Reading())
            return (long)_dropped[slot];
    }

    /// <summary>Forgets everything, also the number of columns.</summary>
    /// <exception cref="InvalidOperationException">The metric is in use, or on a device.</exception>
    public void Reset()
    {
        Enter(StateAccess.Change);
        try
        {
            _dropped.AsSpan().Clear();
            _rowCounts = default;
            Adopt(_initial);
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Adds what another state has accumulated.</summary>
    /// <exception cref="ArgumentException">The other state belongs to another metric, configuration or number of columns, or is this one.</exception>
    /// <exception cref="InvalidOperationException">One of them is in use, or on a device.</exception>
    public void Merge(MetricState other)
    {
        CheckMerge(other);
        Enter(StateAccess.Change);
        try
        {
            using (other.Reading())
                Add(other);
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Throws if another state could never be added to this one; nothing changes.</summary>
    /// <exception cref="ArgumentException">The other state belongs to another metric or configuration, or is this one.</exception>
    internal void CheckMerge(MetricState other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (ReferenceEquals(other, this))
            throw new ArgumentException($"{Layout.Metric} cannot be merged into itself.", nameof(other));
        StateMatch.Check(Layout, other.Layout);
    }

    /// <summary>Throws if another state cannot be added now, and takes the memory to add it: nothing else can go wrong.</summary>
    /// <exception cref="ArgumentException">The numbers of columns differ, or there are too many rows together.</exception>
    internal void PrepareMerge(MetricState other)
    {
        if (other._rowCounts.Seen > RowCounts.MaxSeen - _rowCounts.Seen)
            throw StateMatch.TooManyRows(Layout, _rowCounts.Seen, other._rowCounts.Seen);
        if (other._current.Columns == _current.Columns || other._current.Columns == 0)
            return;
        if (_current.Columns != 0)
            throw StateMatch.Columns(Layout, _current.Columns, other._current.Columns);
        Reserve(other._current);
    }

    private void Add(MetricState other)
    {
        PrepareMerge(other);
        if (other._current.Columns != 0)
            Widen(other._current);
        _rowCounts += other._rowCounts;
        for (var slot = 0; slot < Layout.Slots.Length; slot++)
        {
            ref readonly var into = ref _current.Slots[slot];
            ref readonly var from = ref other._current.Slots[slot];
            // An accumulator per column is empty where the columns are not known.
            int length = (int)from.Length, start = (int)from.Offset, target = (int)into.Offset;
            PartialLayout.Merge(into.Kind, _totals.AsSpan(target, length), other._totals.AsSpan(start, length));
            if (_hasMeans)
                PartialLayout.Merge(SlotKind.Sum, _counts.AsSpan(target, length), other._counts.AsSpan(start, length));
            _dropped[slot] += other._dropped[slot];
        }
    }

    /// <summary>The exception for merging metrics of different types.</summary>
    public static ArgumentException CannotMerge(IMetric into, IMetric other)
    {
        ArgumentNullException.ThrowIfNull(into);
        return new($"A {other?.GetType().Name ?? "null"} cannot be merged into a {into.GetType().Name}.", nameof(other));
    }

    private static bool IsMean(SlotLayout slot) => slot.Kind is SlotKind.Mean or SlotKind.RowMean;

    // Starts over with a layout.
    private void Adopt(PartialLayout layout)
    {
        Reserve(layout);
        _current = layout;
        for (var slot = 0; slot < Layout.Slots.Length; slot++)
            Fill(layout.Slots[slot]);
    }

    // Goes on with a layout whose columns are known now: what does not depend on them stays.
    private void Widen(PartialLayout layout)
    {
        if (layout == _current || layout.Columns == _current.Columns)
            return;
        Reserve(layout);
        var before = _current;
        _current = layout;
        // From the end: values move up, and none is in the way of one before it.
        for (var slot = Layout.Slots.Length - 1; slot >= 0; slot--)
        {
            ref readonly var view = ref layout.Slots[slot];
            int from = (int)before.Slots[slot].Offset, length = (int)before.Slots[slot].Length;
            if (view.PerColumn)
            {
                Fill(view);
                continue;
            }
            _totals.AsSpan(from, length).CopyTo(_totals.AsSpan((int)view.Offset));
            if (_hasMeans)
                _counts.AsSpan(from, length).CopyTo(_counts.AsSpan((int)view.Offset));
        }
    }

    // Makes room for a layout's values; those there are stay. Arrays are kept, so that resetting and going on allocates nothing.
    private void Reserve(PartialLayout layout)
    {
        if (_totals.Length >= layout.ValueCount)
            return;
        var totals = new double[layout.ValueCount];
        var counts = _hasMeans ? new double[layout.ValueCount] : [];
        _totals.CopyTo(totals, 0);
        _counts.CopyTo(counts, 0);
        (_totals, _counts) = (totals, counts);
    }

    private void Fill(in SlotView view)
    {
        _totals.AsSpan((int)view.Offset, (int)view.Length).Fill(view.Identity);
        if (_hasMeans)
            _counts.AsSpan((int)view.Offset, (int)view.Length).Clear();
    }
}
