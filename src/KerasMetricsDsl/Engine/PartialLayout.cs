namespace KerasMetricsDsl.Engine;

/// <summary>
/// Where everything lies in a partial, the vector one chunk adds up: the accumulators, the dropped counts, the engine's own
/// minimum for <see cref="MetricUpdate.All"/>, and how much weight there was in rows and in cells.
/// </summary>
internal sealed unsafe class PartialLayout
{
    private readonly SlotView[] _slots;
    private readonly PartialGaps _gaps = PartialGaps.Current;

    /// <summary>Lays out a metric's accumulators.</summary>
    /// <param name="layout">The metric.</param>
    /// <param name="columns">The columns of a row; 0 while they are not known and no update has run.</param>
    /// <exception cref="ArgumentException">The accumulators have more values than a metric may hold.</exception>
    public PartialLayout(MetricLayout layout, nint columns)
    {
        Columns = columns;
        StateSize.Check(layout, columns);
        var slots = layout.Slots;
        // One more for the engine's minimum. Pinned for good: chunks on other threads read it through a pointer.
        _slots = GC.AllocateArray<SlotView>(slots.Length + 1, pinned: true);
        nint offset = _gaps.Length;
        for (var i = 0; i < slots.Length; i++)
        {
            _slots[i] = new SlotView
            {
                Offset = offset,
                Cells = slots[i].Cells,
                Entries = slots[i].Entries,
                Columns = slots[i].PerColumn ? columns : 1,
                Kind = slots[i].Kind,
                PerColumn = slots[i].PerColumn,
            };
            offset += _slots[i].Length + _gaps.Length;
        }
        ValueCount = (int)offset;
        for (var i = 0; i < slots.Length; i++)
            _slots[i].DroppedOffset = offset++;
        _slots[slots.Length] = new SlotView { Offset = offset++, Cells = 1, Entries = 1, Columns = 1, Kind = SlotKind.Min };
        fixed (SlotView* pinned = _slots)
            Pinned = pinned;
        RowTotals = offset;
        CellTotals = offset + 2;
        Length = (int)offset + 4;
    }

    /// <summary>The columns this layout is for.</summary>
    public nint Columns { get; }

    /// <summary>The number of accumulated values, which come first.</summary>
    public int ValueCount { get; }

    /// <summary>The length of a partial.</summary>
    public int Length { get; }

    /// <summary>Where Σw over rows lies, followed by the number of rows; both without the masked ones.</summary>
    public nint RowTotals { get; }

    /// <summary>Where Σw over cells lies, followed by the number of cells; both without the masked ones.</summary>
    public nint CellTotals { get; }

    /// <summary>The accumulators, and after them the engine's minimum.</summary>
    public ReadOnlySpan<SlotView> Slots => _slots;

    /// <summary>The same, pinned.</summary>
    public SlotView* Pinned { get; }

    /// <summary>Sets a partial to what adding starts from.</summary>
    public void Clear(double* partial)
    {
        new Span<double>(partial, Length).Clear();
        foreach (ref readonly var slot in Slots)
        {
            if (slot.Kind is SlotKind.Min or SlotKind.Max)
                new Span<double>(partial + slot.Offset, (int)slot.Length).Fill(slot.Identity);
        }
        _gaps.Fill(this, partial);
    }

    /// <summary>Throws if something was written between the accumulators, where nothing is; only tests leave room there.</summary>
    public void CheckGaps(double* partial) => _gaps.Check(this, partial);

    /// <summary>Adds one partial to another.</summary>
    public void Merge(double* into, double* from)
    {
        CheckGaps(from);
        foreach (ref readonly var slot in Slots)
        {
            var length = (int)slot.Length;
            Merge(slot.Kind, new Span<double>(into + slot.Offset, length), new ReadOnlySpan<double>(from + slot.Offset, length));
        }
        for (nint i = ValueCount; i < Length; i++)
        {
            if (i != Slots[^1].Offset)
                into[i] += from[i];
        }
    }

    /// <summary>Combines two vectors of an accumulator.</summary>
    public static void Merge(SlotKind kind, Span<double> into, ReadOnlySpan<double> from)
    {
        for (var i = 0; i < into.Length; i++)
        {
            into[i] = kind switch
            {
                SlotKind.Min => Math.Min(into[i], from[i]),
                SlotKind.Max => Math.Max(into[i], from[i]),
                _ => into[i] + from[i],
            };
        }
    }
}
