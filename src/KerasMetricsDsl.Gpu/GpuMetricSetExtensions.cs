using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu;

/// <summary>Moves sets of metrics to a device.</summary>
public static class GpuMetricSetExtensions
{
    /// <summary>The set, updated on a device from now on.</summary>
    /// <param name="set">The set; what its members have accumulated so far is kept.</param>
    /// <param name="gpu">The device.</param>
    public static GpuMetricSet<TSet> On<TSet>(this TSet set, GpuContext gpu)
        where TSet : class, IMetricSet, IMetricSetMembers => new(set, gpu);
}
