using KerasMetricsDsl.Gpu.Bench.Contract;
using KerasMetricsDsl.Gpu.Engine;
using KerasMetricsDsl.Gpu.Tests.Support;
using KerasMetricsDsl.Tests.Laws;

namespace KerasMetricsDsl.Gpu.Tests.Contract;

/// <summary>Histograms counted by atomics, as on NVIDIA GPUs.</summary>
public class CountingTests
{
    [Theory]
    [InlineData("AUC")]
    [InlineData("AUC multi-label")]
    [InlineData("MeanIoU")]
    [InlineData("ConfusionMatrix")]
    [InlineData("PrecisionAtRecall")]
    public void PlainCounts_HaveTheBitsOfTheCpu(string name)
    {
        var accelerator = TestDevice.Cpu();
        var launches = new LaunchShapes(accelerator) { CountsInGroups = true };
        using var gpu = new GpuContext(accelerator.Context, new(accelerator), launches, new(accelerator));
        var metric = CaseTable.Get(name);
        foreach (var count in (int[])[1, 333])
        {
            var samples = metric.Draw(count);
            Bits.AreSame(metric.Of(samples), OnDevice.Of(gpu, metric, samples));
            samples = samples with { Mask = Situations.Mask(count) };
            Bits.AreSame(metric.Of(samples), OnDevice.Of(gpu, metric, samples), "mask:");
            samples = samples with { Weights = Situations.Weights(count) };
            Bits.AreSame(metric.Of(samples), OnDevice.Of(gpu, metric, samples), "mask, weights:");
        }
    }
}
