namespace KerasMetricsDsl.Gpu.Tests.Contract;

/// <summary>A metric of three inputs, the last of which could be taken for weights.</summary>
[Metric]
internal sealed partial class ThreeValues
{
    [Mean] internal static float Error(float x, float y, float z) => (x * y) + z;
}
