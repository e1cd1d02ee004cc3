namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>How many rows an update has, and where was counted how many of them are not masked.</summary>
internal struct RowTally
{
    public double Seen;

    /// <summary>The place among the update's sums, or −1 if no row is masked.</summary>
    public long KeptPlace;
}
