using KerasMetricsDsl.Gpu.Bench.Contract;
using KerasMetricsDsl.Gpu.Tests.Contract;
using KerasMetricsDsl.Tests.Sets;
using KerasMetricsDsl.Tests.Sets.Declared;

namespace KerasMetricsDsl.Gpu.Tests.Sets;

/// <summary>The members of a set on a device have the bits of the CPU engine: totals, counts, and the rows seen.</summary>
[Collection(nameof(CpuDevice))]
public class SetContractTests(CpuDevice device)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void TenMetrics_HaveTheBitsOfTheCpu(bool isOnDevice)
    {
        var onCpu = new ScoringReport();
        using var onGpu = new ScoringReport().On(device.Gpu);
        foreach (var data in (ScoringData[])[new(37, 1, isWeighted: false), new(100, 2, isWeighted: true), new(0, 3, isWeighted: false), new(17, 4, isWeighted: true)])
        {
            data.Feed(onCpu);
            if (isOnDevice)
                data.FeedThere(onGpu);
            else
                data.Feed(onGpu);
        }
        SetRun.AreSame(onCpu, onGpu.Collect(), "ten metrics");
        Assert.Equal(onCpu.Result(), onGpu.Collect().Result());
        Assert.Equal(onCpu.GetResults(), onGpu.GetResults());
    }

    [Fact]
    public void Labels_OfAnyType_HaveTheBitsOfTheCpu()
    {
        var data = new ScoringData(40, 5, isWeighted: false);
        var onCpu = new ScoringReport();
        using var onGpu = new ScoringReport().On(device.Gpu);
        foreach (var set in (IMetricSet[])[onCpu, onGpu])
        {
            data.FeedAs(set, Array.ConvertAll(data.Labels, label => (long)label));
            data.FeedAs(set, Array.ConvertAll(data.Labels, label => (byte)label));
            data.FeedAs(set, Array.ConvertAll(data.Labels, label => (float)label));
            data.FeedAs(set, Array.ConvertAll(data.Labels, label => (double)label));
            data.FeedAs(set, Array.ConvertAll(data.Labels, label => label > 2));
        }
        SetRun.AreSame(onCpu, onGpu.Collect(), "labels");
    }

    [Theory]
    [InlineData("elements")]
    [InlineData("elements of rows")]
    [InlineData("rows")]
    [InlineData("labels")]
    [InlineData("columns")]
    public void Sets_OfTheLaws_HaveTheBitsOfTheCpu(string name)
    {
        var set = SetCase.Get(name);
        var onCpu = set.Create();
        var onGpu = On(set.Create());
        using var disposed = (IDisposable)onGpu;
        var samples = set.Draw(40);
        foreach (var part in (KerasMetricsDsl.Tests.Laws.Samples[])
            [samples, samples with { Weights = Situations.Weights(40) }, samples with { Weights = Situations.Weights(40), Mask = Situations.Mask(40) }])
        {
            SetRun.Feed(onCpu, part);
            SetRun.Feed(onGpu, part);
        }
        foreach (var (member, metric) in onGpu.Metrics)
            Assert.True(SetRun.Saved(onCpu.Metrics[member]).AsSpan().SequenceEqual(SetRun.Saved(metric)), $"{name}: {member}");
    }

    [Fact]
    public void Policies_OfMembers_HaveTheBitsOfTheCpu()
    {
        float[] yTrue = [0, 1, float.NaN, 1, 0, 1], yPred = [0.1f, float.NaN, 0.3f, 0.9f, 0.7f, 0.4f];
        var onCpu = new PolicyReport();
        using var onGpu = new PolicyReport().On(device.Gpu);
        foreach (var set in (IMetricSet[])[onCpu, onGpu])
        {
            set.UpdateState(new MetricBatch(yTrue, yPred));
            set.UpdateState(new MetricBatch(yTrue, yPred) { Mask = new[] { true, true, true, false, true, false } });
            set.UpdateState(new MetricBatch(Array.ConvertAll(yTrue, value => (double)value), yPred) { SampleWeight = new[] { 1f, 1, 1, float.NaN, 2, 3 } });
        }
        SetRun.AreSame(onCpu, onGpu.Collect(), "policies");
    }

    [Fact]
    public void State_MovesBetweenCpuAndDevice()
    {
        var data = new ScoringData(30, 6, isWeighted: true);
        var onCpu = new ScoringReport();
        var moved = new ScoringReport();
        data.Feed(moved);
        using var onGpu = moved.On(device.Gpu);
        using var other = new ScoringReport().On(device.Gpu);
        data.Feed(onGpu);
        data.Feed(other);
        onGpu.MergeState(other);

        var single = new ScoringReport();
        data.Feed(onCpu);
        data.Feed(onCpu);
        data.Feed(single);
        onCpu.MergeState(single);
        Assert.Equal(SetRun.Saved(onCpu), SetRun.Saved(onGpu));
        other.ReadState(SetRun.Saved(onCpu));
        data.Feed(onCpu);
        data.Feed(other);
        SetRun.AreSame(onCpu, other.Collect(), "read");
    }

    [Fact]
    public void Reset_ForgetsWhatWasQueued()
    {
        using var onGpu = new ScoringReport().On(device.Gpu);
        new ScoringData(20, 7, isWeighted: true).Feed(onGpu);
        onGpu.ResetState();
        SetRun.AreSame(new ScoringReport(), onGpu.Collect(), "reset");
        var data = new ScoringData(20, 8, isWeighted: false);
        data.Feed(onGpu);
        var onCpu = new ScoringReport();
        data.Feed(onCpu);
        SetRun.AreSame(onCpu, onGpu.Collect(), "after a reset");
    }

    private IMetricSet On(IMetricSet set) => set switch
    {
        ElementReport elements => elements.On(device.Gpu),
        RowReport rows => rows.On(device.Gpu),
        LabelReport labels => labels.On(device.Gpu),
        ColumnReport columns => columns.On(device.Gpu),
        _ => throw new InvalidOperationException($"No test uses {set.GetType().Name}."),
    };
}
