using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu;

/// <summary>Moves metrics to a device.</summary>
public static class GpuMetricExtensions
{
    /// <summary>The metric, updated on a device from now on.</summary>
    /// <param name="metric">The metric; what it has accumulated so far is kept.</param>
    /// <param name="gpu">The device.</param>
    public static GpuMetric<TMetric> On<TMetric>(this TMetric metric, GpuContext gpu)
        where TMetric : class, IMetric, IMetricKernels => new(metric, gpu);
}
