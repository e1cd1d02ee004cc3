using System.Runtime.CompilerServices;
using ILGPU;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>One cell of all inputs: what an element or bucket kernel is evaluated for on a device's thread.</summary>
internal struct GpuCells : ICells<GpuLane>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    public DeviceInputs Data;

    /// <summary>The cell.</summary>
    public long Cell;

    /// <summary>All ones if the cell is not masked.</summary>
    public int Valid;

    /// <inheritdoc/>
    public GpuLane Entry { [MethodImpl(Inline)] readonly get; set; }

    /// <inheritdoc/>
    public readonly GpuLane Weight
    {
        [MethodImpl(Inline)]
        get => Data.HasWeights != 0 ? GpuLane.Of(Data.CellWeights[Cell]) : GpuLane.Of(1f);
    }

    /// <inheritdoc/>
    public readonly GpuLane Column
    {
        [MethodImpl(Inline)]
        get => GpuLane.Int((int)(Cell % Data.Columns));
    }

    /// <summary>The cell's mask.</summary>
    public readonly int Kept
    {
        [MethodImpl(Inline)]
        get => GpuInstruction.BitsOf(Data.CellMask[Cell]);
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly GpuLane Float(int input) => GpuLane.Of(Data.Input(input)[Data.IsPerRow(input) ? Cell / Data.Columns : Cell]);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly GpuLane Int(int input) => Float(input);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly GpuLane Mask(int input) => Float(input);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly GpuLane Lookup(TableView table, GpuLane index, GpuLane when) =>
        TableLookup.Read(Data.Faults, table, index, when & GpuLane.Int(Valid), when, Cell);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly GpuLane Lookup(TableView table, int index, GpuLane when) => Lookup(table, GpuLane.Int(index), when);
}
