using ILGPU;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>How many rows an update has, and where was counted how many of them are left.</summary>
internal struct RowTally
{
    public double Seen;

    /// <summary>1 if its rows have columns, else 0.</summary>
    public double HasColumns;

    /// <summary>The rows that the caller's mask has left, if there is one.</summary>
    public ArrayView<double> Given;
    public int HasMask;

    /// <summary>The rows that the metric's policies have left of these, if it has any.</summary>
    public ArrayView<double> Kept;
    public int HasChoice;
}
