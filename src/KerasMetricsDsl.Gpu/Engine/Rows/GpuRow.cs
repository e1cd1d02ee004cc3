using System.Runtime.CompilerServices;
using ILGPU;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>A short row on a thread of its own: the CPU has sixteen of them side by side, one on each lane.</summary>
internal partial struct GpuRow<TFolding> : IDeviceRow
    where TFolding : struct, IFolding
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

    /// <summary>Not 0 if the row is one of the wave's or fills its last sixteen, and if it is there and not masked.</summary>
    public int Live;
    public int Present;

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
    public readonly int Steps(int input) => Length(input);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly GpuLane At(int input, int step) => GpuLane.Of(Data.Input(input)[(Row * Length(input)) + step]);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly GpuLane Index(int step) => GpuLane.Int(step);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly GpuLane Keep(int input, int step, GpuLane value, GpuLane identity) => value;

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly GpuLane One(int input, int column) => At(input, column);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly GpuLane Fold(ref RowSum<GpuLane> sum) => sum.PerLane();

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly GpuLane FoldMax(GpuLane value) => value;

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly GpuLane FoldMin(GpuLane value) => value;

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

    [MethodImpl(Inline)]
    private readonly GpuLane PickWhere(int input, GpuLane index, GpuLane when, bool counts)
    {
        var length = Length(input);
        var inside = index.Bits >= 0 && index.Bits < length;
        if (counts && when.Bits != 0 && !inside)
            Data.Faults.Raise(FaultKind.Column, input, Row, index.Bits, length);
        return inside && when.Bits != 0 ? At(input, index.Bits) : GpuLane.Int(0);
    }

    // The first of the largest; a NaN counts as the largest. With the sign flipped the smallest is the largest.
    private readonly int FirstExtreme(int input, int flip)
    {
        var best = GpuLane.Of(float.NegativeInfinity);
        var index = 0;
        var found = false;
        for (var column = 0; column < Length(input); column++)
        {
            var value = At(input, column) ^ GpuLane.Int(flip);
            var isNaN = GpuLane.IsNaN(value).Bits != 0;
            var better = !found && (isNaN || (value > best).Bits != 0);
            index = better ? column : index;
            best = better ? value : best;
            found = found || isNaN;
        }
        return index;
    }
}
