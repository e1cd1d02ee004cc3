using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu;

/// <summary>Moves metrics to a device.</summary>
public static class GpuMetricExtensions
{
    /// <summary>The metric, updated on a device from now on.</summary>
    /// <param name="metric">The metric; what it has accumulated so far is kept.</param>
    /// <param name="gpu">The device.</param>
    /// <exception cref="InvalidOperationException">The metric is in use on another thread, or on a device already.</exception>
    /// <exception cref="NotSupportedException">ILGPU cannot call the kernels of the metric; the message says what to do.</exception>
    /// <exception cref="ObjectDisposedException">The context was disposed.</exception>
    public static GpuMetric<TMetric> On<TMetric>(this TMetric metric, GpuContext gpu)
        where TMetric : class, IMetric, IMetricKernels => new(metric, gpu);
}
