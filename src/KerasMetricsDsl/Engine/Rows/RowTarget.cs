using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Engine;

/// <summary>Where the sinks of a chunk write.</summary>
internal readonly unsafe struct RowTarget(in Chunk chunk)
{
    private readonly double* _partial = chunk.Partial;
    private readonly SlotView* _slots = chunk.Slots;

    private readonly bool _forbidsDropped = chunk.ForbidsDropped;

    public FaultRecord* Fault { get; } = chunk.Fault;

    /// <summary>The first cell of an entry, in its first column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double* Cells(int slot, int entry)
    {
        var view = _slots + slot;
        return _partial + view->Offset + (entry * view->Columns * view->Cells);
    }

    /// <summary>The cells of one column: what lies between a column and the next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public nint ColumnStride(int slot) => _slots[slot].Cells;

    /// <summary>Notes what fell outside the cells, if the metric's policy forbids it.</summary>
    public void NoteDropped(int slot, nint row)
    {
        if (_forbidsDropped)
            FaultRecord.Raise(Fault, FaultKind.Range, slot, row, 0, _slots[slot].Cells);
    }

    /// <summary>A histogram of an entry, in its first column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RowCounters Counters(int slot, int entry) => Counters(slot, entry, 0);

    /// <summary>A column's histogram.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RowCounters Counters(int slot, int entry, nint column)
    {
        var cells = _slots[slot].Cells;
        return new(Cells(slot, entry) + (column * cells), cells, _partial + _slots[slot].DroppedOffset);
    }
}

/// <summary>The cells of a histogram, and what counts the indices that are none of them.</summary>
internal readonly unsafe ref struct RowCounters(double* cells, int count, double* dropped)
{
    public readonly double* Cells = cells;
    public readonly int Count = count;
    public readonly double* Dropped = dropped;
}
