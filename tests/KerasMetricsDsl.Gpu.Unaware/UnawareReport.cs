namespace KerasMetricsDsl.Gpu.Unaware;

/// <summary>A set with a member whose kernels a device can call, and one whose kernels it cannot.</summary>
[MetricSet]
public partial class UnawareReport
{
    /// <summary>Of the library.</summary>
    public Mean Aware { get; } = new();

    /// <summary>Of this project.</summary>
    public UnawareMean Unaware { get; } = new();
}
