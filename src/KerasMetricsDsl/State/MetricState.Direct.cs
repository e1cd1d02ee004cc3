using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KerasMetricsDsl.Engine;

/// <content>Updates with plain spans of floats.</content>
public sealed unsafe partial class MetricState
{
    /// <summary>An update with a span, if it can be added up where it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DirectUpdate Direct(ReadOnlySpan<float> first, ReadOnlySpan<float> sampleWeight, ReadOnlySpan<bool> mask) =>
        TakesDirect(first.Length, sampleWeight, mask) ? new DirectUpdate(this, first, default, default, sampleWeight) : default;

    /// <summary>An update with two spans, if they can be added up where they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DirectUpdate Direct(
        ReadOnlySpan<float> first, ReadOnlySpan<float> second, ReadOnlySpan<float> sampleWeight, ReadOnlySpan<bool> mask) =>
        second.Length == first.Length && TakesDirect(first.Length, sampleWeight, mask)
            ? new DirectUpdate(this, first, second, default, sampleWeight)
            : default;

    /// <summary>An update with three spans, if they can be added up where they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DirectUpdate Direct(
        ReadOnlySpan<float> first,
        ReadOnlySpan<float> second,
        ReadOnlySpan<float> third,
        ReadOnlySpan<float> sampleWeight,
        ReadOnlySpan<bool> mask) =>
        second.Length == first.Length && third.Length == first.Length && TakesDirect(first.Length, sampleWeight, mask)
            ? new DirectUpdate(this, first, second, third, sampleWeight)
            : default;

    /// <summary>Whether spans of this length need no alignment: one chunk at most, and for each value its own weight or none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TakesDirect(int count, ReadOnlySpan<float> sampleWeight, ReadOnlySpan<bool> mask) =>
        _isDirect
        && (uint)(count - 1) < PassRunner.ChunkCells
        && IsLeftOut(mask)
        && (sampleWeight.Length == count || IsLeftOut(sampleWeight));

    /// <summary>Where a direct update puts its sums; the state has been taken.</summary>
    internal double* DirectSums => _pending.Get(_current.Length);

    /// <summary>Takes the state for a direct update. <see cref="Leave"/> must follow.</summary>
    /// <exception cref="ArgumentException">There are too many rows together.</exception>
    /// <exception cref="InvalidOperationException">The metric is in use, or on a device.</exception>
    internal void EnterDirect(int count)
    {
        Enter(StateAccess.Change);
        if (count <= RowCounts.MaxSeen - _rowCounts.Seen)
            return;
        var tooMany = StateMatch.TooManyRows(Layout, _rowCounts.Seen, count);
        Leave();
        throw tooMany;
    }

    /// <summary>The same, with memory for the sums.</summary>
    internal double* BeginDirect(int count)
    {
        EnterDirect(count);
        try
        {
            return DirectSums;
        }
        catch
        {
            Leave();
            throw;
        }
    }

    /// <summary>Adds the only sum of a direct update without weights and gives the state back.</summary>
    internal void EndDirect(int slot, double sum, int count)
    {
        ref readonly var view = ref _current.Pinned[slot];
        _totals[view.Offset] += sum;
        if (view.Kind is SlotKind.Mean or SlotKind.RowMean)
            _counts[view.Offset] += count;
        _rowCounts = _rowCounts with { Seen = _rowCounts.Seen + count };
        Leave();
    }

    /// <summary>Adds the sums of a direct update and gives the state back.</summary>
    internal void EndDirect(int count, bool isWeighted, double* sums)
    {
        CommitDirect(count, isWeighted, sums);
        Leave();
    }

    /// <summary>Adds the sums of a direct update to the totals.</summary>
    internal void CommitDirect(int count, bool isWeighted, double* sums)
    {
        var views = _current.Pinned;
        for (var slot = 0; slot < _dropped.Length; slot++)
        {
            ref readonly var view = ref views[slot];
            int start = (int)view.Offset, length = (int)view.Length;
            if (view.Kind is SlotKind.Mean or SlotKind.RowMean)
                AddCounts(slot, isWeighted, count, _counts.AsSpan(start, length), sums);
            if (view.Kind is SlotKind.Min or SlotKind.Max)
                PartialLayout.Merge(view.Kind, _totals.AsSpan(start, length), new(sums + start, length));
            else
                Add(_totals.AsSpan(start, length), sums + start);
            if (view.Kind == SlotKind.Histogram)
                _dropped[slot] += sums[view.DroppedOffset];
        }
        _rowCounts = _rowCounts with { Seen = _rowCounts.Seen + count };
    }

    // Every value is a sample of its own: there is nothing to divide by.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddCounts(int slot, bool isWeighted, int count, Span<double> counts, double* sums)
    {
        if (isWeighted && Layout.Slots[slot] is var layout && layout.CountedBy >= 0)
        {
            ref readonly var counter = ref _current.Pinned[layout.CountedBy];
            for (var i = 0; i < counts.Length; i++)
                counts[i] += sums[counter.Offset + (i % counter.Length)];
            return;
        }
        var weight = isWeighted && Layout.Slots[slot].IsWeighted ? sums[_current.CellTotals] : count;
        foreach (ref var counted in counts)
            counted += weight;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Span<double> totals, double* sums)
    {
        for (var i = 0; i < totals.Length; i++)
            totals[i] += sums[i];
    }

    /// <summary>Throws if there are too many rows together.</summary>
    internal void CheckRows(nint count)
    {
        if (count > RowCounts.MaxSeen - _rowCounts.Seen)
            throw StateMatch.TooManyRows(Layout, _rowCounts.Seen, count);
    }

    // `default` leaves weights or a mask out; an empty array is one of the wrong length.
    private static bool IsLeftOut<T>(ReadOnlySpan<T> span) => Unsafe.IsNullRef(ref MemoryMarshal.GetReference(span));
}
