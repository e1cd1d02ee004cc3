using System.Runtime.CompilerServices;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <content>What the row counts. The first thread speaks for the row, each for its column.</content>
internal partial struct GpuRowTeam
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
    public readonly void CountFactorRaw(int slot, GpuLane index, GpuLane factor, int entry)
    {
        if (Member == 0)
            Count(OfRow(slot, entry), slot, 0, index, factor, Present != 0);
    }

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
        Count(OfCell(slot, step, entry), slot, 0, index, factor, PresentAt(step));

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
    public readonly void CountColumnFactorRaw(int slot, int step, GpuLane index, GpuLane factor, int entry)
    {
        var counts = Present != 0 && Column(step) < Columns;
        Count(OfCell(slot, step, entry), slot, Column(step), index, factor, counts);
    }

    [MethodImpl(Inline)]
    private readonly void Count(long place, int slot, int column, GpuLane index, GpuLane amount, bool counts)
    {
        if (IsLive && !Sink.Count(place, slot, column, index.Bits, amount, counts))
            Data.Faults.NoteDropped(slot, Row, Sink.Cells(slot));
    }
}
