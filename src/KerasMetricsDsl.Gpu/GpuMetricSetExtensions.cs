using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu;

/// <summary>Moves sets of metrics to a device.</summary>
public static class GpuMetricSetExtensions
{
    /// <summary>The set, updated on a device from now on.</summary>
    /// <param name="set">The set; what its members have accumulated so far is kept.</param>
    /// <param name="gpu">The device.</param>
    /// <exception cref="InvalidOperationException">A member is in use on another thread, or on a device already.</exception>
    /// <exception cref="NotSupportedException">ILGPU cannot call the kernels of a member; the message says what to do.</exception>
    /// <exception cref="ObjectDisposedException">The context was disposed.</exception>
    public static GpuMetricSet<TSet> On<TSet>(this TSet set, GpuContext gpu)
        where TSet : class, IMetricSet, IMetricSetMembers => new(set, gpu);
}
