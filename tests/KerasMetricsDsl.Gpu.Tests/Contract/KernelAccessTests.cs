using KerasMetricsDsl.Gpu.Unaware;

namespace KerasMetricsDsl.Gpu.Tests.Contract;

/// <summary>A metric whose kernels ILGPU cannot call is refused when it is moved, not when it is updated.</summary>
[Collection(nameof(CpuDevice))]
public class KernelAccessTests(CpuDevice device)
{
    [Fact]
    public void Metric_OfAProjectWithoutThePackage_SaysSoWhenItIsMoved()
    {
        var metric = new UnawareMean();
        var message = Assert.Throws<NotSupportedException>(() => metric.On(device.Gpu)).Message;
        Assert.Contains("KerasMetricsDsl.Gpu.Unaware", message, StringComparison.Ordinal);
        Assert.Contains("refer to the package KerasMetricsDsl.Gpu", message, StringComparison.Ordinal);
        metric.UpdateState([3f]);
        Assert.Equal(3, metric.Result());
    }

    [Fact]
    public void Set_WithSuchAMember_MovesNone()
    {
        var set = new UnawareReport();
        Assert.Throws<NotSupportedException>(() => set.On(device.Gpu));
        set.UpdateState(new float[] { 3 });
        Assert.Equal(3, set.Aware.Result());
    }

    [Fact]
    public void Metric_WithInheritedKernels_Moves()
    {
        using var onGpu = new InheritedError().On(device.Gpu);
        onGpu.UpdateState(new MetricBatch(new float[] { 1 }, new float[] { 3 }));
        Assert.Equal(4, onGpu.Result());
    }
}
