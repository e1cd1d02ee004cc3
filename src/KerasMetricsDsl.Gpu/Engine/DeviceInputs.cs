using System.Runtime.CompilerServices;
using ILGPU;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Everything kernels read of an update, dense on the device. Views that are not in use view something harmless.</summary>
internal record struct DeviceInputs
{
    public ArrayView<float> Input0;
    public ArrayView<float> Input1;
    public ArrayView<float> Input2;
    public ArrayView<float> Input3;
    public ArrayView<float> Input4;
    public ArrayView<float> Input5;
    public ArrayView<float> Input6;
    public ArrayView<float> Input7;

    /// <summary>Sample weights and the mask for each cell and for each row.</summary>
    public ArrayView<float> CellWeights;
    public ArrayView<float> CellMask;
    public ArrayView<float> RowWeights;
    public ArrayView<float> RowMask;

    /// <summary>Which of them were given: not 0.</summary>
    public int HasWeights;
    public int HasMask;
    public int HasRowMask;

    /// <summary>A bit for each input that has one value for a row of cells.</summary>
    public int PerRow;

    /// <summary>The cells of a row.</summary>
    public long Columns;

    public FaultNotes Faults;

    /// <summary>An input.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ArrayView<float> Input(int input) => input switch
    {
        0 => Input0,
        1 => Input1,
        2 => Input2,
        3 => Input3,
        4 => Input4,
        5 => Input5,
        6 => Input6,
        _ => Input7,
    };

    /// <summary>Whether an input has one value for a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool IsPerRow(int input) => ((PerRow >> input) & 1) != 0;
}
