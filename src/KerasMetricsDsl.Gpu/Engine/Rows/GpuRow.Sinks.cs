using System.Runtime.CompilerServices;
using ILGPU;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <content>What the row hands over: values times weights in double, where the product is exact.</content>
internal partial struct GpuRow<TFolding>
    where TFolding : struct, IFolding
{
    /// <inheritdoc/>
    public readonly GpuLane Weight
    {
        [MethodImpl(Inline)]
        get => Data.HasWeights != 0 ? GpuLane.Of(Data.RowWeights[Row]) : GpuLane.Of(1f);
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly GpuLane WeightAt(int step) => Data.HasWeights != 0 ? GpuLane.Of(Data.CellWeights[(Row * Columns) + step]) : GpuLane.Of(1f);

    [MethodImpl(Inline)]
    private readonly bool PresentAt(int step) =>
        Present != 0 && (Data.HasMask == 0 || GpuInstruction.BitsOf(Data.CellMask[(Row * Columns) + step]) != 0);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void Add(int slot, GpuLane value, int entry) =>
        OfRow<Summing>(slot, entry, (double)value.Value * Weight.Value, Present != 0);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void AddRaw(int slot, GpuLane value, int entry) => OfRow<Summing>(slot, entry, value.Value, Present != 0);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void AddAt(int slot, int step, GpuLane value, int entry) =>
        OfCell<Summing>(slot, step, entry, (double)value.Value * WeightAt(step).Value, PresentAt(step));

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void AddAtRaw(int slot, int step, GpuLane value, int entry) =>
        OfCell<Summing>(slot, step, entry, value.Value, PresentAt(step));

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void AddColumn(int slot, int step, GpuLane value, int entry) =>
        OfColumn<Summing>(slot, step, entry, (double)value.Value * WeightAt(step).Value, Present != 0);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void AddColumnRaw(int slot, int step, GpuLane value, int entry) =>
        OfColumn<Summing>(slot, step, entry, value.Value, Present != 0);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void Min(int slot, GpuLane value, int entry) => OfRow<Smallest>(slot, entry, value.Value, Weighs(Present != 0, Weight));

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void Max(int slot, GpuLane value, int entry) => OfRow<Largest>(slot, entry, value.Value, Weighs(Present != 0, Weight));

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void MinAt(int slot, int step, GpuLane value, int entry) =>
        OfCell<Smallest>(slot, step, entry, value.Value, Weighs(PresentAt(step), WeightAt(step)));

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void MaxAt(int slot, int step, GpuLane value, int entry) =>
        OfCell<Largest>(slot, step, entry, value.Value, Weighs(PresentAt(step), WeightAt(step)));

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void MinColumn(int slot, int step, GpuLane value, int entry) =>
        OfColumn<Smallest>(slot, step, entry, value.Value, Weighs(Present != 0, WeightAt(step)));

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly void MaxColumn(int slot, int step, GpuLane value, int entry) =>
        OfColumn<Largest>(slot, step, entry, value.Value, Weighs(Present != 0, WeightAt(step)));

    [MethodImpl(Inline)]
    private static bool Weighs(bool present, GpuLane weight) => present && (weight != 0f).Bits != 0;

    [MethodImpl(Inline)]
    private readonly void OfRow<TReduction>(int slot, int entry, double value, bool counts)
        where TReduction : struct, IReduction => Hand<TReduction>(Sink.Line(slot, entry), Place / Lanes, counts ? value : TReduction.Identity);

    // Sixteen rows after sixteen; of these, column after column.
    [MethodImpl(Inline)]
    private readonly void OfCell<TReduction>(int slot, int step, int entry, double value, bool counts)
        where TReduction : struct, IReduction =>
        Hand<TReduction>(Sink.Line(slot, entry), ((Place / Lanes) * Columns) + step, counts ? value : TReduction.Identity);

    [MethodImpl(Inline)]
    private readonly void OfColumn<TReduction>(int slot, int step, int entry, double value, bool counts)
        where TReduction : struct, IReduction =>
        Hand<TReduction>(Sink.Line(slot, ((long)entry * Columns) + step), Place / Lanes, counts ? value : TReduction.Identity);

    // All threads of a group hand over at the same time: they meet at barriers.
    [MethodImpl(Inline)]
    private readonly void Hand<TReduction>(long line, long sixteen, double value)
        where TReduction : struct, IReduction
    {
        if (!TFolding.InGroups)
        {
            Sink.Values[line + (sixteen * Lanes) + (Place % Lanes)] = value;
            return;
        }
        var shared = Shared;
        GroupFold.ByHalves<TReduction>(shared, value, Lanes);
        if (Group.IdxX % Lanes == 0 && Live != 0)
            Sink.Values[line + sixteen] = shared[Group.IdxX];
        Group.Barrier();
    }
}
