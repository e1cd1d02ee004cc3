using KerasMetricsDsl.Tests.Laws;
using KerasMetricsDsl.Tests.State;

namespace KerasMetricsDsl.Tests.Policies;

public class RowCountTests
{
    private static readonly RowCounts Counted = new(4, 1, 1);

    [Theory, EveryMetric]
    public void RowCounts_OfAMask_NeedNoPolicy(string name)
    {
        var metric = CaseTable.Get(name);
        var perSample = Poisoned.IsLeftOutAsAWhole(metric) ? 1 : metric.Width;
        foreach (var count in (int[])[5, metric.IsSlow ? 300 : 70_000 / metric.Width])
        {
            var used = metric.Create();
            var mask = Enumerable.Range(0, count).Select(i => i % 3 != 0).ToArray();
            (metric.Draw(count) with { Mask = mask, Weights = MetricCase.DrawWeights(count) }).Feed(used);
            Assert.Equal(new RowCounts(count * perSample, 0, mask.Count(kept => !kept) * perSample), used.RowCounts);
        }
    }

    [Fact]
    public void RowCounts_OfWeightZero_AreSeen()
    {
        var error = new MeanSquaredError();
        error.UpdateState(new[] { 1f, 2f }, new[] { 0f, 0f }, sampleWeight: new[] { 0f, 0f });
        Assert.Equal((new RowCounts(2, 0, 0), 2), (error.RowCounts, error.RowCounts.Used));
    }

    [Fact]
    public void RowCounts_OfNothing_AreZero()
    {
        var error = new MeanSquaredError { NanPolicy = NanPolicy.Skip, IgnoreIndex = 3 };
        error.UpdateState(Array.Empty<float>(), Array.Empty<float>(), Array.Empty<float>(), Array.Empty<bool>());
        Assert.Equal(default, error.RowCounts);
    }

    [Theory]
    [InlineData(NanPolicy.Propagate)]
    [InlineData(NanPolicy.Skip)]
    public void RowCounts_OfRowsWithoutColumns_AreTheRows(NanPolicy policy)
    {
        var error = new MeanSquaredError { NanPolicy = policy };
        var empty = MetricInput.Create<float>([], 3, 0);
        error.UpdateState(empty, empty, mask: new[] { true, false, true });
        Assert.Equal(new RowCounts(3, 0, 1), error.RowCounts);
    }

    [Fact]
    public void RowCounts_OfOneUpdate_AreInEveryResult()
    {
        var metric = Filled();
        Assert.Equal(Counted, metric.RowCounts);
        Assert.Equal(Counted, metric.GetResult().Rows);
        Assert.Equal(Counted, metric.Snapshot().Rows);
        Assert.Equal(Counted, metric.Snapshot().Result!.Value.Rows);
        Assert.Equal(2, Counted.Used);
    }

    [Fact]
    public void Results_WithOtherCounts_AreEqual() =>
        Assert.Equal(Filled().GetResult(), Filled().GetResult() with { Rows = default });

    [Fact]
    public void RowCounts_OverUpdatesAndMerges_AddUp()
    {
        var metric = Filled();
        metric.UpdateState(new[] { 1f }, new[] { 1f });
        metric.MergeState(Filled());
        metric.MergeState(Filled().Snapshot());
        Assert.Equal(new RowCounts(13, 3, 3), metric.RowCounts);
        Assert.Equal(RowCounts.Add(Counted, new RowCounts(9, 2, 2)), metric.RowCounts);
    }

    [Fact]
    public void RowCounts_OfAMergeWithoutColumns_AddUp()
    {
        FBetaScore total = new(), empty = new();
        total.UpdateState(MetricInput.Rows<float>([1, 0], 2), MetricInput.Rows<float>([1, 0], 2));
        var nothing = MetricInput.Create<float>([], 3, 0);
        empty.UpdateState(nothing, nothing);
        total.MergeState(empty);
        Assert.Equal(new RowCounts(4, 0, 0), total.RowCounts);
    }

    [Fact]
    public void RowCounts_AfterReset_AreZero()
    {
        var metric = Filled();
        metric.ResetState();
        Assert.Equal(default, metric.RowCounts);
    }

    [Fact]
    public void RowCounts_OfAFailedUpdate_StayAsTheyWere()
    {
        var metric = new SparseCategoricalCrossentropy { NanPolicy = NanPolicy.Skip };
        metric.UpdateState(new[] { 0 }, MetricInput.Rows<float>([1, 0], 2));
        Assert.Throws<ArgumentException>(() => metric.UpdateState(new[] { 1, 7 }, MetricInput.Rows<float>([float.NaN, 0, 1, 0], 2)));
        Assert.Equal(new RowCounts(1, 0, 0), metric.RowCounts);
    }

    [Fact]
    public void RowCounts_AfterARoundTrip_AreTheSame()
    {
        var restored = new MeanSquaredError { NanPolicy = NanPolicy.Skip };
        restored.ReadState(Saved.Bytes(Filled()));
        Assert.Equal(Counted, restored.RowCounts);
    }

    private static MeanSquaredError Filled()
    {
        var metric = new MeanSquaredError { NanPolicy = NanPolicy.Skip };
        metric.UpdateState(new[] { 1f, float.NaN, float.NaN, 3f }, new[] { 0f, 0f, 0f, 1f }, mask: new[] { true, true, false, true });
        return metric;
    }
}
