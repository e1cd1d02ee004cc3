using ILGPU;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Weights and a mask to add up.</summary>
internal struct TotalsSource
{
    /// <summary>The weights: 1 each if there are none.</summary>
    public ArrayView<float> Weights;
    public int HasWeights;

    public ArrayView<float> Mask;
    public int HasMask;

    /// <summary>Those of cells.</summary>
    public static TotalsSource OfCells(in DeviceInputs data) =>
        new() { Weights = data.CellWeights, HasWeights = data.HasWeights, Mask = data.CellMask, HasMask = data.HasMask };

    /// <summary>Those of rows.</summary>
    public static TotalsSource OfRows(in DeviceInputs data) =>
        new() { Weights = data.RowWeights, HasWeights = data.HasWeights, Mask = data.RowMask, HasMask = data.HasRowMask };

    /// <summary>A mask alone.</summary>
    public static TotalsSource OfMask(ArrayView<float> mask) => new() { Weights = mask, Mask = mask, HasMask = 1 };
}
