namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>The rows of a wave.</summary>
internal struct RowRange
{
    public long First;
    public long Count;
}
