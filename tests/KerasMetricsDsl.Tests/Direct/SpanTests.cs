using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Tests.Direct.Declared;
using KerasMetricsDsl.Tests.Laws;

namespace KerasMetricsDsl.Tests.Direct;

/// <summary>The generated overloads of plain spans: what fits is added, what does not fit is refused as any batch is.</summary>
public class SpanTests
{
    private static readonly float[] Four = [1, 0, 1, 0];
    private static readonly float[] Three = [1, 0, 1];

    [Fact]
    public void Update_OfOneTwoAndThreeInputs_TakesEachForWhatItIs()
    {
        var mean = new Mean();
        mean.UpdateState([1f, 2f, 6f], sampleWeight: [1f, 1f, 2f]);
        Assert.Equal(3.75, mean.Result());
        var error = new MeanSquaredError();
        error.UpdateState([1f, 2f], [3f, 3f]);
        Assert.Equal(2.5, error.Result());
        var coverage = new IntervalCoverage();
        coverage.UpdateState([1f, 2f, 9f], [0f, 3f, 8f], [2f, 4f, 9f]);
        Assert.Equal(2 / 3.0, coverage.Result(), 12);
        Assert.Equal(new RowCounts(3, 0, 0), coverage.RowCounts);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65_537)]
    public void Update_OfALengthAtTheEnds_CountsEveryValue(int count)
    {
        var values = new float[count];
        values.AsSpan().Fill(2);
        var sum = new Sum();
        sum.UpdateState(values);
        sum.UpdateState(values, values);
        Assert.Equal(6.0 * count, sum.Result());
        Assert.Equal(2 * count, sum.RowCounts.Seen);
    }

    [Fact]
    public void Update_WithAMask_LeavesOutWhatIsMasked()
    {
        var metric = new MeanAbsoluteError();
        metric.UpdateState(Three, [0f, 9f, 0f], mask: [true, false, true]);
        Assert.Equal(1, metric.Result());
        Assert.Equal(new RowCounts(3, 0, 1), metric.RowCounts);
    }

    [Fact]
    public void Update_OfLengthsThatDiffer_IsRefusedAsABatchIs()
    {
        var metric = new MeanSquaredError();
        metric.UpdateState(Four, Four);
        IsRefusedAlike(metric, () => metric.UpdateState(Four, Three), () => metric.UpdateState(new MetricBatch(Four, Three)));
        IsRefusedAlike(metric, () => metric.UpdateState(Four, default(ReadOnlySpan<float>)), () => metric.UpdateState(new MetricBatch(Four, default)));
    }

    [Fact]
    public void Update_WithWeightsOfAnotherLength_IsRefusedAsABatchIs()
    {
        var metric = new MeanSquaredError();
        metric.UpdateState(Four, Four);
        foreach (float[] weights in (float[][])[[], [2], Three])
        {
            IsRefusedAlike(
                metric,
                () => metric.UpdateState(Four, Four, weights),
                () => metric.UpdateState(new MetricBatch(Four, Four) { SampleWeight = weights }));
        }
    }

    [Fact]
    public void Update_WithAnEmptyMask_IsRefusedAsABatchIs()
    {
        var metric = new MeanSquaredError();
        metric.UpdateState(Four, Four);
        bool[] none = [];
        IsRefusedAlike(metric, () => metric.UpdateState(Four, Four, mask: none), () => metric.UpdateState(new MetricBatch(Four, Four) { Mask = none }));
    }

    [Fact]
    public void Update_ThatAsksForAnEntryThereIsNot_AddsNothing()
    {
        var metric = new TabledError([1, 2]);
        metric.UpdateState(Four, Four);
        float[] wrong = [0, 5, 0, 7];
        IsRefusedAlike(metric, () => metric.UpdateState(wrong, Four), () => metric.UpdateState(new MetricBatch(wrong, Four)));
    }

    [Fact]
    public void Update_OutsideOfAHistogram_DropsOrThrowsAsABatchDoes()
    {
        float[] values = [0.1f, 0.9f, 1.5f, float.NaN];
        var dropping = new CountedBins(4);
        dropping.UpdateState(values);
        Assert.Equal([2, 0, 0, 1], dropping.Result());
        Assert.Equal(1, dropping.DroppedCount);
        var throwing = new CountedBins(4) { RangePolicy = RangePolicy.Throw };
        throwing.UpdateState([0.1f]);
        IsRefusedAlike(throwing, () => throwing.UpdateState(values), () => throwing.UpdateState(new MetricBatch(values)));
    }

    [Fact]
    public void Update_WithPolicies_KeepsToThem()
    {
        float[] values = [1, float.NaN, 3];
        var skipping = new Mean { NanPolicy = NanPolicy.Skip };
        skipping.UpdateState(values);
        Assert.Equal(2, skipping.Result());
        Assert.Equal(new RowCounts(3, 1, 0), skipping.RowCounts);
        var throwing = new Mean { NanPolicy = NanPolicy.Throw };
        Assert.Throws<ArgumentException>(() => throwing.UpdateState(values));
        var ignoring = new Mean { IgnoreIndex = 3 };
        ignoring.UpdateState([1f, 3f]);
        Assert.Equal(1, ignoring.Result());
    }

    [Fact]
    public void Update_WhoseConfigurationThrows_GivesTheInstanceBack()
    {
        var metric = new ThrowingScale();
        metric.UpdateState([1f]);
        ThrowingScale.IsBroken = true;
        Assert.Throws<InvalidOperationException>(() => metric.UpdateState([1f]));
        ThrowingScale.IsBroken = false;
        metric.UpdateState([2f]);
        Assert.Equal(3, metric.Result());
    }

    private static void IsRefusedAlike(IMetric metric, Action spans, Action batch)
    {
        var before = metric.RowCounts;
        var value = metric.GetResult().Values.ToArray();
        ArgumentException expected = Assert.Throws<ArgumentException>(batch), actual = Assert.Throws<ArgumentException>(spans);
        Assert.Equal(expected.Message, actual.Message);
        Assert.Equal(expected.ParamName, actual.ParamName);
        Assert.Equal(before, metric.RowCounts);
        Bits.AreSame(value, metric.GetResult().Values.ToArray());
    }
}
