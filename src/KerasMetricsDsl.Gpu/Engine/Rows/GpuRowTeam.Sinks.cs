using System.Runtime.CompilerServices;
using ILGPU;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <content>What the row hands over. The first thread speaks for the row, each for its column.</content>
internal partial struct GpuRowTeam
{
    /// <inheritdoc/>
    public readonly GpuLane Weight
    {
        [MethodImpl(Inline)]
        get => Data.HasWeights != 0 ? GpuLane.Of(Data.RowWeights[Row]) : GpuLane.Of(1f);
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly GpuLane WeightAt(int step) =>
        Data.HasWeights != 0 && Column(step) < Columns ? GpuLane.Of(Data.CellWeights[(Row * Columns) + Column(step)]) : GpuLane.Of(1f);

    [MethodImpl(Inline)]
    private readonly bool PresentAt(int step) =>
        Present != 0 && Column(step) < Columns
        && (Data.HasMask == 0 || GpuInstruction.BitsOf(Data.CellMask[(Row * Columns) + Column(step)]) != 0);

    [MethodImpl(Inline)]
    private readonly long OfRow(int slot, int entry) => Sink.Line(slot, entry) + Place;

    // Row after row; of each, sixteen columns after sixteen.
    [MethodImpl(Inline)]
    private readonly long OfCell(int slot, int step, int entry) =>
        Sink.Line(slot, entry) + (((Place * ((Columns + Lanes - 1) / Lanes)) + step) * Lanes) + Member;

    [MethodImpl(Inline)]
    private readonly long OfColumn(int slot, int step, int entry) => Sink.Line(slot, ((long)entry * Columns) + Column(step)) + Place;

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void Add(int slot, GpuLane value, int entry)
    {
        if (Member == 0 && IsLive)
            Sink.Add(OfRow(slot, entry), (double)value.Value * Weight.Value, Present != 0);
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void AddRaw(int slot, GpuLane value, int entry)
    {
        if (Member == 0 && IsLive)
            Sink.Add(OfRow(slot, entry), value.Value, Present != 0);
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void AddAt(int slot, int step, GpuLane value, int entry)
    {
        if (IsLive)
            Sink.Add(OfCell(slot, step, entry), (double)value.Value * WeightAt(step).Value, PresentAt(step));
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void AddAtRaw(int slot, int step, GpuLane value, int entry)
    {
        if (IsLive)
            Sink.Add(OfCell(slot, step, entry), value.Value, PresentAt(step));
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void AddColumn(int slot, int step, GpuLane value, int entry)
    {
        if (Column(step) < Columns && IsLive)
            Sink.Add(OfColumn(slot, step, entry), (value * WeightAt(step)).Value, Present != 0);
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void AddColumnRaw(int slot, int step, GpuLane value, int entry)
    {
        if (Column(step) < Columns && IsLive)
            Sink.Add(OfColumn(slot, step, entry), value.Value, Present != 0);
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void Min(int slot, GpuLane value, int entry)
    {
        if (Member == 0 && IsLive)
            Sink.Extreme(OfRow(slot, entry), value, Weighs(Present != 0, Weight), double.PositiveInfinity);
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void Max(int slot, GpuLane value, int entry)
    {
        if (Member == 0 && IsLive)
            Sink.Extreme(OfRow(slot, entry), value, Weighs(Present != 0, Weight), double.NegativeInfinity);
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void MinAt(int slot, int step, GpuLane value, int entry)
    {
        if (IsLive)
            Sink.Extreme(OfCell(slot, step, entry), value, Weighs(PresentAt(step), WeightAt(step)), double.PositiveInfinity);
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void MaxAt(int slot, int step, GpuLane value, int entry)
    {
        if (IsLive)
            Sink.Extreme(OfCell(slot, step, entry), value, Weighs(PresentAt(step), WeightAt(step)), double.NegativeInfinity);
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void MinColumn(int slot, int step, GpuLane value, int entry)
    {
        if (Column(step) < Columns && IsLive)
            Sink.Extreme(OfColumn(slot, step, entry), value, Weighs(Present != 0, WeightAt(step)), double.PositiveInfinity);
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void MaxColumn(int slot, int step, GpuLane value, int entry)
    {
        if (Column(step) < Columns && IsLive)
            Sink.Extreme(OfColumn(slot, step, entry), value, Weighs(Present != 0, WeightAt(step)), double.NegativeInfinity);
    }

    [MethodImpl(Inline)]
    private static bool Weighs(bool present, GpuLane weight) => present && (weight != 0f).Bits != 0;
}
