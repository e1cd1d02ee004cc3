using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Engine;

/// <summary>Where the sinks of a chunk write.</summary>
internal readonly unsafe struct RowTarget(in Chunk chunk)
{
    private readonly double* _partial = chunk.Partial;
    private readonly SlotView* _slots = chunk.Slots;

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

    /// <summary>The count of what fell outside the cells.</summary>
    public double* Dropped(int slot) => _partial + _slots[slot].DroppedOffset;
}
