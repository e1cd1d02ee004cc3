using KerasMetricsDsl.Tests.Engine.Examples;

namespace KerasMetricsDsl.Tests.Engine;

public sealed class StateTests
{
    [Fact]
    public void Merge_OfShards_EqualsUpdatingOne()
    {
        float[] yTrue = Samples.Labels(300), yPred = Samples.Values(300);
        FBetaExample whole = new(null), left = new(null), right = new(null), empty = new(null);
        whole.Update(Rows(yTrue), Rows(yPred));
        left.Update(Rows(yTrue.AsSpan(0, 99)), Rows(yPred.AsSpan(0, 99)));
        right.Update(Rows(yTrue.AsSpan(99)), Rows(yPred.AsSpan(99)));
        empty.State.Merge(left.State);
        empty.State.Merge(right.State);
        empty.State.Merge(new FBetaExample(null).State);
        for (var slot = 0; slot < 3; slot++)
            Assert.Equal(whole.State.Values(slot).ToArray(), empty.State.Values(slot).ToArray());
    }

    [Fact]
    public void Merge_OfMeansAndHistograms_AddsCountsAndDropped()
    {
        BinaryAccuracyExample left = new(), right = new();
        left.Update((float[])[1, 1, 1], (float[])[1, 1, 0]);
        right.Update((float[])[1], (float[])[0]);
        left.State.Merge(right.State);
        Assert.Equal(0.5, left.Result);
        Assert.Equal(0, right.Result);

        MeanIoUExample one = new(2), other = new(2);
        one.Update((int[])[0, 5], (int[])[0, 0]);
        other.Update((int[])[1, 5], (int[])[0, 0]);
        one.State.Merge(other.State);
        Assert.Equal([1, 0, 1, 0], one.State.Values(0).ToArray());
        Assert.Equal(2, one.State.Dropped(0));
    }

    [Fact]
    public void Merge_OfDifferentMetrics_NamesTheDifference()
    {
        BinaryAccuracyExample half = new(0.5f), more = new(0.6f);
        Assert.Contains("configurations differ", Message(half, more), StringComparison.Ordinal);
        Assert.Contains("accumulators differ", Message(new MeanIoUExample(2), new MeanIoUExample(3)), StringComparison.Ordinal);
        Assert.Contains("metrics differ", Message(new MeanIoUExample(2), new AucExample(2, multiLabel: false)), StringComparison.Ordinal);
        FBetaExample two = new(null), three = new(null);
        two.Update(MetricInput.Rows<float>([1, 0], 2), MetricInput.Rows<float>([1, 0], 2));
        three.Update(Rows([1, 0, 0]), Rows([1, 0, 0]));
        Assert.Contains("2 columns so far and have 3", Message(two, three), StringComparison.Ordinal);
    }

    [Fact]
    public void Reset_AfterUpdates_EqualsNew()
    {
        var metric = new ErrorRangeExample();
        metric.Update((float[])[1], (float[])[3]);
        metric.State.Reset();
        Assert.Equal(double.PositiveInfinity, metric.State.Value(0));
        Assert.Equal(double.NegativeInfinity, metric.State.Value(1));
    }

    private static string Message(ExampleMetric into, ExampleMetric other) =>
        Assert.Throws<ArgumentException>(() => into.State.Merge(other.State)).Message;

    private static MetricInput Rows(ReadOnlySpan<float> data) => MetricInput.Rows(data, 3);
}
