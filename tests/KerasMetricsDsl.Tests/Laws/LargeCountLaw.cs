namespace KerasMetricsDsl.Tests.Laws;

/// <summary>Counts stay exact where float32 counters stop.</summary>
public class LargeCountLaw
{
    private const int Answers = (1 << 24) + 3;

    [Fact]
    public void Sum_BeyondTheReachOfFloat32_IsExact()
    {
        var hits = new TruePositives();
        Feed(hits, Answers);
        Assert.Equal(Answers, hits.Result().Scalar);
    }

    [Fact]
    public void Mean_BeyondTheReachOfFloat32_IsExact()
    {
        var accuracy = new BinaryAccuracy();
        Feed(accuracy, Answers - 1);
        accuracy.UpdateState(new[] { 1f }, new[] { 0f });
        Assert.Equal((Answers - 1.0) / Answers, accuracy.Result());
    }

    [Fact]
    public void Histogram_BeyondTheReachOfFloat32_IsExact()
    {
        var histogram = new Declared.ScaledHistogram(2);
        var ones = new float[1 << 20];
        ones.AsSpan().Fill(0.5f);
        for (var i = 0; i < 17; i++)
            histogram.UpdateState(ones);
        Assert.Equal([0, 17 * (1 << 20) * 0.25], histogram.Result());
    }

    private static void Feed(IMetric metric, int count)
    {
        var ones = new float[1 << 18];
        ones.AsSpan().Fill(1);
        for (var left = count; left > 0; left -= ones.Length)
        {
            var part = ones.AsSpan(0, Math.Min(left, ones.Length));
            metric.UpdateState(new MetricBatch(part, part));
        }
    }
}
