using System.Runtime.CompilerServices;
using ILGPU;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>A long row on a team of sixteen neighbouring threads: each sees one of the CPU's lanes, and they fold through shared memory.</summary>
/// <remarks>
/// All threads of a group meet at every barrier: rows of an update are equally long, kernels do not branch on what they read, and teams past
/// the last row compute along with it, but write nothing.
/// </remarks>
internal partial struct GpuRowTeam : IDeviceRow
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;
    private const int Lanes = 16;

    public DeviceInputs Data;
    public RowSink Sink;

    /// <summary>A place for each thread of the group.</summary>
    public ArrayView<double> Shared;

    /// <summary>The row, and its number in the wave.</summary>
    public long Row;
    public long Place;

    /// <summary>The cells of a row.</summary>
    public int Columns;

    /// <summary>Not 0 if the row exists, and if it is not masked either.</summary>
    public int Live;
    public int Present;

    private readonly bool IsLive
    {
        [MethodImpl(Inline)]
        get => Live != 0;
    }

    // Which of the team's threads this one is.
    private static int Member
    {
        [MethodImpl(Inline)]
        get => Group.IdxX % Lanes;
    }

    [MethodImpl(Inline)]
    private static int Column(int step) => (step * Lanes) + Member;

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public void Turn(int firstSlot, int update)
    {
        Sink.FirstSlot = firstSlot;
        Data.Faults.Update = update;
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly int Length(int input) => Data.IsPerRow(input) ? 1 : Columns;

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly int Steps(int input) => (Length(input) + Lanes - 1) / Lanes;

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly GpuLane At(int input, int step) => Read(input, Column(step));

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly GpuLane Index(int step) => GpuLane.Int(Column(step));

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly GpuLane Keep(int input, int step, GpuLane value, GpuLane identity) => Column(step) < Length(input) ? value : identity;

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly GpuLane One(int input, int column) => Read(input, column);

    /// <inheritdoc/>
    public readonly GpuLane Fold(ref RowSum<GpuLane> sum)
    {
        sum.Parts(out var high, out var rest);
        var total = AddUp(rest.Value);
        if (!sum.IsShort)
            total = AddUp(high.Value) + total;
        return GpuLane.Of((float)total);
    }

    /// <inheritdoc/>
    public readonly GpuLane FoldMax(GpuLane value) => GpuLane.Of((float)Extreme<Largest>(value.Value));

    /// <inheritdoc/>
    public readonly GpuLane FoldMin(GpuLane value) => GpuLane.Of((float)Extreme<Smallest>(value.Value));

    /// <inheritdoc/>
    public readonly GpuLane ArgMax(int input) => GpuLane.Int(FirstExtreme(input, 0));

    /// <inheritdoc/>
    public readonly GpuLane ArgMin(int input) => GpuLane.Int(FirstExtreme(input, int.MinValue));

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly GpuLane Value(int input) => GpuLane.Of(Data.Input(input)[Row]);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly GpuLane Label(int input) => Value(input);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly GpuLane Flag(int input) => Value(input);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly GpuLane Pick(int input, GpuLane index, GpuLane when) => PickWhere(input, index, when, Present != 0);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly GpuLane PickAt(int input, int step, GpuLane index, GpuLane when) => PickWhere(input, index, when, PresentAt(step));

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly GpuLane Lookup(TableView table, GpuLane index, GpuLane when) =>
        TableLookup.Read(Data.Faults, table, index, when & GpuLane.Mask(Present != 0), when, Row);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly GpuLane Lookup(TableView table, int index, GpuLane when) => Lookup(table, GpuLane.Int(index), when);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly GpuLane LookupAt(TableView table, int step, GpuLane index, GpuLane when) =>
        TableLookup.Read(Data.Faults, table, index, when & GpuLane.Mask(PresentAt(step)), when, Row);

    // What is given once per row is there for every column.
    [MethodImpl(Inline)]
    private readonly GpuLane Read(int input, int column)
    {
        var length = Length(input);
        var inside = column < length;
        return GpuLane.Of(Data.Input(input)[(Row * length) + (inside ? column : length - 1)]);
    }

    [MethodImpl(Inline)]
    private readonly GpuLane PickWhere(int input, GpuLane index, GpuLane when, bool counts)
    {
        var length = Length(input);
        var inside = index.Bits >= 0 && index.Bits < length;
        if (counts && when.Bits != 0 && !inside)
            Data.Faults.Raise(FaultKind.Column, input, Row, index.Bits, length);
        var value = Read(input, inside ? index.Bits : 0);
        return value & when & GpuLane.Mask(inside);
    }
}
