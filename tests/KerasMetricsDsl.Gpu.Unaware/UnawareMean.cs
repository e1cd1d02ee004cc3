namespace KerasMetricsDsl.Gpu.Unaware;

/// <summary>A metric of a project that knows nothing of devices.</summary>
[Metric]
public partial class UnawareMean
{
    [Mean] internal static float Value(float values) => values;
}
