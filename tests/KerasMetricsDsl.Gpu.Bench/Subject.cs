using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Bench;

/// <summary>What is updated on the device: a metric or a set, whichever it is.</summary>
/// <param name="Update">Queues an update.</param>
/// <param name="Collect">Waits for the updates, and throws if they could not use the data: what adds nothing must not be measured.</param>
/// <param name="OnDevice">What to dispose of.</param>
internal sealed record Subject(Action<GpuBatch> Update, Action Collect, IDisposable OnDevice)
{
    public static Subject Of<TMetric>(TMetric metric, GpuContext gpu)
        where TMetric : class, IMetric, IMetricKernels
    {
        var onDevice = metric.On(gpu);
        return new(batch => onDevice.UpdateState(batch), () => onDevice.Collect(), onDevice);
    }

    public static Subject OfSet<TSet>(TSet set, GpuContext gpu)
        where TSet : class, IMetricSet, IMetricSetMembers
    {
        var onDevice = set.On(gpu);
        return new(batch => onDevice.UpdateState(batch), () => onDevice.Collect(), onDevice);
    }
}
