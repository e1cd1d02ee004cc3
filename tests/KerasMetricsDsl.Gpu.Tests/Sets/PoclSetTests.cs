using KerasMetricsDsl.Gpu.Bench.Contract;
using KerasMetricsDsl.Gpu.Tests.Contract;
using KerasMetricsDsl.Tests.Sets;
using KerasMetricsDsl.Tests.Sets.Declared;

namespace KerasMetricsDsl.Gpu.Tests.Sets;

/// <summary>Sets on OpenCL, where kernels of several members are compiled as one.</summary>
[Collection(nameof(PoclDevice))]
public class PoclSetTests(PoclDevice device)
{
    [Fact]
    public void Elements_HaveTheBitsOfTheCpu()
    {
        if (device.Gpu is not { } gpu)
            return;
        var onCpu = new ElementReport();
        using var onGpu = new ElementReport().On(gpu);
        var samples = SetCase.Get("elements").Draw(3000);
        foreach (var set in (IMetricSet[])[onCpu, onGpu])
        {
            SetRun.Feed(set, samples);
            SetRun.Feed(set, samples with { Weights = Situations.Weights(3000), Mask = Situations.Mask(3000) });
        }
        SetRun.AreSame(onCpu, onGpu.Collect(), "elements");
    }

    [Fact]
    public void RowsAndLabels_HaveTheBitsOfTheCpu()
    {
        if (device.Gpu is not { } gpu)
            return;
        var onCpu = new ScoringReport();
        using var onGpu = new ScoringReport().On(gpu);
        foreach (var data in (ScoringData[])[new(100, 2, isWeighted: false), new(37, 1, isWeighted: true)])
        {
            data.Feed(onCpu);
            data.Feed(onGpu);
        }
        SetRun.AreSame(onCpu, onGpu.Collect(), "rows and labels");
    }

    [Fact]
    public void Policies_HaveTheBitsOfTheCpu()
    {
        if (device.Gpu is not { } gpu)
            return;
        float[] yTrue = [0, 1, float.NaN, 1, 0, 1], yPred = [0.1f, float.NaN, 0.3f, 0.9f, 0.7f, 0.4f];
        var onCpu = new PolicyReport();
        using var onGpu = new PolicyReport().On(gpu);
        foreach (var set in (IMetricSet[])[onCpu, onGpu])
            set.UpdateState(new MetricBatch(yTrue, yPred) { Mask = new[] { true, true, true, false, true, false } });
        SetRun.AreSame(onCpu, onGpu.Collect(), "policies");
    }

    [Fact]
    public void NaN_ThatALaterMemberForbids_ChangesNoMember()
    {
        if (device.Gpu is not { } gpu)
            return;
        var onCpu = new StrictReport();
        using var onGpu = new StrictReport().On(gpu);
        foreach (var set in (IMetricSet[])[onCpu, onGpu])
            set.UpdateState(new MetricBatch(new[] { 0, 1 }, MetricInput.Rows<float>([0.2f, 0.8f, 0.6f, 0.4f], 2)));
        onGpu.UpdateState(new MetricBatch(new[] { 9, 1 }, MetricInput.Rows<float>([0.2f, 0.8f, 0.6f, float.NaN], 2)));
        var error = Assert.ThrowsAny<ArgumentException>(onGpu.Collect);
        Assert.Contains("yPred is NaN at position 3", error.Message, StringComparison.Ordinal);
        SetRun.AreSame(onCpu, onGpu.Collect(), "after a NaN");
    }
}
