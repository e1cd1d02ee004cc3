using KerasMetricsDsl.Gpu.Bench.Contract;
using KerasMetricsDsl.Tests.Laws;
using KerasMetricsDsl.Tests.Sets;
using KerasMetricsDsl.Tests.Sets.Declared;

namespace KerasMetricsDsl.Gpu.Tests.Sets;

/// <summary>What holds for sets on every device, where kernels of several members are compiled as one.</summary>
internal static class SetContract
{
    public static void Elements(GpuContext gpu)
    {
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

    public static void RowsAndLabels(GpuContext gpu)
    {
        var onCpu = new ScoringReport();
        using var onGpu = new ScoringReport().On(gpu);
        foreach (var data in (ScoringData[])[new(100, 2, isWeighted: true), new(0, 3, isWeighted: false), new(37, 1, isWeighted: false)])
        {
            data.Feed(onCpu);
            data.Feed(onGpu);
        }
        SetRun.AreSame(onCpu, onGpu.Collect(), "rows and labels");
    }

    // Rows of more than 1,023 columns are added up in parts.
    public static void LongRows(GpuContext gpu)
    {
        const int Columns = 1100, Rows = 5;
        var random = new Random(8);
        float[] scores = [.. Enumerable.Range(0, Rows * Columns).Select(_ => 0.01f + random.NextSingle())];
        int[] labels = [.. Enumerable.Range(0, Rows).Select(_ => random.Next(Columns))];
        var onCpu = new RankedReport();
        using var onGpu = new RankedReport().On(gpu);
        foreach (var set in (IMetricSet[])[onCpu, onGpu])
            set.UpdateState(new MetricBatch(labels, MetricInput.Rows<float>(scores, Columns)) { SampleWeight = Situations.Weights(Rows) });
        SetRun.AreSame(onCpu, onGpu.Collect(), "long rows");
    }

    public static void Policies(GpuContext gpu)
    {
        float[] yTrue = [0, 1, float.NaN, 1, 0, 1], yPred = [0.1f, float.NaN, 0.3f, 0.9f, 0.7f, 0.4f];
        var onCpu = new PolicyReport();
        using var onGpu = new PolicyReport().On(gpu);
        foreach (var set in (IMetricSet[])[onCpu, onGpu])
            set.UpdateState(new MetricBatch(yTrue, yPred) { Mask = new[] { true, true, true, false, true, false } });
        foreach (var (member, metric) in onGpu.Metrics)
        {
            // Without a policy a NaN stays, and which of the NaN it is depends on the device.
            Bits.AreSame(MetricCase.Read(onCpu.Metrics[member]), MetricCase.Read(metric), member);
            Assert.Equal(onCpu.Metrics[member].RowCounts, metric.RowCounts);
        }
    }

    public static void ForbiddenNaN(GpuContext gpu)
    {
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
