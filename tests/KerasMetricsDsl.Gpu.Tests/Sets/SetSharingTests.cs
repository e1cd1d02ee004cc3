using KerasMetricsDsl.Gpu.Bench.Contract;
using KerasMetricsDsl.Gpu.Tests.Contract;
using KerasMetricsDsl.Tests.Sets;
using KerasMetricsDsl.Tests.Sets.Declared;

namespace KerasMetricsDsl.Gpu.Tests.Sets;

/// <summary>What several members need is added up once on the device, and nothing of it shows in the bits.</summary>
[Collection(nameof(CpuDevice))]
public class SetSharingTests(CpuDevice device)
{
    [Theory]
    [InlineData(50, false)]
    [InlineData(50, true)]
    [InlineData(70_001, true)]
    public void SharedCounts_HaveTheBitsOfTheCpu(int count, bool isWeighted)
    {
        var samples = SetCase.Get("elements").Draw(count);
        if (isWeighted)
            samples = samples with { Weights = Situations.Weights(count), Mask = Situations.Mask(count) };
        var onCpu = new HitReport();
        using var onGpu = new HitReport().On(device.Gpu);
        SetRun.Feed(onCpu, samples);
        SetRun.Feed(onGpu, samples);
        SetRun.AreSame(onCpu, onGpu.Collect(), $"{count} samples");
        Assert.True(onGpu.BorrowedPasses > 0, "Nothing was shared.");
    }

    [Fact]
    public void Passes_WhoseSumsAreThere_AreNotRun()
    {
        using var onGpu = new ScoringReport().On(device.Gpu);
        var data = new ScoringData(20, 1, isWeighted: true);
        data.Feed(onGpu);
        var once = onGpu.BorrowedPasses;
        data.Feed(onGpu);
        Assert.True(once > 0, "Nothing was shared.");
        Assert.Equal(2 * once, onGpu.BorrowedPasses);
    }

    [Fact]
    public void Metrics_WithNothingInCommon_BorrowNothing()
    {
        using var onGpu = new Unrelated().On(device.Gpu);
        SetRun.Feed(onGpu, SetCase.Get("elements").Draw(20));
        _ = onGpu.Collect();
        Assert.Equal(0, onGpu.BorrowedPasses);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Metrics_OfTheSameElements_RunAsOneKernel(bool isWeighted)
    {
        using var onGpu = new Unrelated().On(device.Gpu);
        var samples = SetCase.Get("elements").Draw(20);
        if (isWeighted)
            samples = samples with { Weights = Situations.Weights(20), Mask = Situations.Mask(20) };
        SetRun.Feed(onGpu, samples);
        Assert.Equal(1, onGpu.Kernels);
    }

    [Fact]
    public void Metrics_OfTheSameRows_RunAsOneKernel()
    {
        using var onGpu = new RankedReport().On(device.Gpu);
        onGpu.UpdateState(new MetricBatch(new[] { 0, 1 }, MetricInput.Rows<float>([0.2f, 0.5f, 0.3f, 0.6f, 0.3f, 0.1f], 3)));
        Assert.Equal(1, onGpu.Kernels);
    }

    // Each member has rows of its own where a policy leaves some out.
    [Fact]
    public void Metrics_WithPolicies_RunByThemselves()
    {
        using var onGpu = new StrictReport().On(device.Gpu);
        onGpu.UpdateState(new MetricBatch(new[] { 0, 1 }, MetricInput.Rows<float>([0.2f, 0.5f, 0.3f, 0.6f, 0.3f, 0.1f], 3)));
        Assert.Equal(2, onGpu.Kernels);
    }
}

/// <summary>Metrics that have no accumulator in common.</summary>
[MetricSet]
public partial class Unrelated
{
    public MeanSquaredError Squared { get; } = new();
    public MeanAbsoluteError Absolute { get; } = new();
}

/// <summary>Metrics that read the same rows.</summary>
[MetricSet]
public partial class RankedReport
{
    public SparseCategoricalAccuracy Accuracy { get; } = new();
    public SparseTopKCategoricalAccuracy Top { get; } = new(2);
    public SparseCategoricalCrossentropy Loss { get; } = new();
}
