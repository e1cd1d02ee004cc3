using KerasMetricsDsl.Tests.Sets;

namespace KerasMetricsDsl.Gpu.Tests.Contract;

/// <summary>One update on the CPU and on the device: the same exception, or the same bytes.</summary>
internal static class CpuComparison
{
    public static void IsAsOnTheCpu<TMetric>(this CpuDevice device, Func<TMetric> create, in MetricBatch batch)
        where TMetric : class, IMetric, KerasMetricsDsl.Engine.IMetricKernels
    {
        TMetric onCpu = create(), moved = create();
        using var onGpu = moved.On(device.Gpu);
        string? expected = null, actual = null;
        try
        {
            onCpu.UpdateState(batch);
        }
        catch (ArgumentException exception)
        {
            expected = exception.Message;
        }
        try
        {
            onGpu.UpdateState(batch);
            _ = onGpu.Collect();
        }
        catch (ArgumentException exception)
        {
            actual = exception.Message;
        }
        Assert.Equal(expected, actual);
        Assert.Equal(SetRun.Saved(onCpu), SetRun.Saved(moved));
    }
}
