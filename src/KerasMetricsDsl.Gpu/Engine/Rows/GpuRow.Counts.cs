using System.Runtime.CompilerServices;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <content>What the row counts.</content>
internal partial struct GpuRow<TFolding>
    where TFolding : struct, IFolding
{
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void Count(int slot, GpuLane index, int entry) => CountFactorRaw(slot, index, Weight, entry);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void CountRaw(int slot, GpuLane index, int entry) => CountFactorRaw(slot, index, 1f, entry);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void CountFactor(int slot, GpuLane index, GpuLane factor, int entry) => CountFactorRaw(slot, index, factor * Weight, entry);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void CountFactorRaw(int slot, GpuLane index, GpuLane factor, int entry) =>
        Count(Sink.Line(slot, entry) + Place, slot, 0, index, factor, Present != 0);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void CountAt(int slot, int step, GpuLane index, int entry) => CountAtFactorRaw(slot, step, index, WeightAt(step), entry);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void CountAtRaw(int slot, int step, GpuLane index, int entry) => CountAtFactorRaw(slot, step, index, 1f, entry);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void CountAtFactor(int slot, int step, GpuLane index, GpuLane factor, int entry) =>
        CountAtFactorRaw(slot, step, index, factor * WeightAt(step), entry);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void CountAtFactorRaw(int slot, int step, GpuLane index, GpuLane factor, int entry) =>
        Count(CellOf(slot, step, entry), slot, 0, index, factor, PresentAt(step));

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void CountColumn(int slot, int step, GpuLane index, int entry) =>
        CountColumnFactorRaw(slot, step, index, WeightAt(step), entry);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void CountColumnRaw(int slot, int step, GpuLane index, int entry) => CountColumnFactorRaw(slot, step, index, 1f, entry);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void CountColumnFactor(int slot, int step, GpuLane index, GpuLane factor, int entry) =>
        CountColumnFactorRaw(slot, step, index, factor * WeightAt(step), entry);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void CountColumnFactorRaw(int slot, int step, GpuLane index, GpuLane factor, int entry) =>
        Count(CellOf(slot, step, entry), slot, step, index, factor, Present != 0);

    // Amounts are not added up here: they go to different cells.
    [MethodImpl(Inline)]
    private readonly void Count(long place, int slot, int column, GpuLane index, GpuLane amount, bool counts)
    {
        if (Live == 0)
            return;
        if (!Sink.Count(place, slot, column, index.Bits, amount, counts))
            Data.Faults.NoteDropped(slot, Row, Sink.Cells(slot));
    }

    [MethodImpl(Inline)]
    private readonly long CellOf(int slot, int step, int entry) =>
        Sink.Line(slot, entry) + ((((Place / Lanes) * Columns) + step) * Lanes) + (Place % Lanes);
}
