namespace KerasMetricsDsl.Tests.Hostile;

/// <summary>Scores that compare with the labels' variance, on data whose mean drowns it in float32.</summary>
public class MomentTests
{
    private const double Tolerance = 1e-6;

    [Theory]
    [InlineData(new[] { 1e6f, 1000001, 1000002, 1000003 }, new[] { 1000000.5f, 1000001, 1000002, 1000002.5f }, 0.9)]
    [InlineData(new[] { 16777216f, 16777218, 16777220 }, new[] { 16777218f, 16777218, 16777220 }, 0.5)]
    [InlineData(new[] { -1e-3f, -1.001e-3f, -1.002e-3f }, new[] { -1e-3f, -1.001e-3f, -1.002e-3f }, 1)]
    public void R2_OfALargeMean_IsTheExactOne(float[] labels, float[] predictions, double expected) =>
        Assert.Equal(expected, Scalar(new R2Score(), labels, predictions), 6);

    [Theory]
    [InlineData(0.3f, new[] { 0.2f, 0.3f, 0.1f })]
    [InlineData(0.1f, new[] { 0.7f, 0.1f, 0.1f })]
    [InlineData(3.3f, new[] { 3.2f, 3.3f, 3.3f })]
    [InlineData(1e7f, new[] { 0f, 1, 2 })]
    public void R2_OfConstantLabels_IsZero(float label, float[] predictions)
    {
        Assert.Equal(0, Scalar(new R2Score(), [.. predictions.Select(_ => label)], predictions));
        Assert.Equal(0, Scalar(new R2Score(), [.. predictions.Select(_ => label)], predictions, [0.1f, 0.2f, 0.7f]));
    }

    [Theory]
    [InlineData(0.1f)]
    [InlineData(0.3f)]
    [InlineData(-7e8f)]
    public void R2_OfConstantLabelsPredictedPerfectly_IsNaN(float label) =>
        Assert.Equal(double.NaN, Scalar(new R2Score(), [label, label, label], [label, label, label], [0.1f, 0.2f, 0.7f]));

    [Fact]
    public void ExplainedVariance_OfConstantLabelsUnderWeights_IsZero()
    {
        Assert.Equal(0, Scalar(new ExplainedVariance(), [3, 3, 3], [1, 2, 4], [0.1f, 0.2f, 0.7f]));
        Assert.Equal(1, Scalar(new ExplainedVariance(), [0.3f, 0.3f, 0.3f], [0.1f, 0.1f, 0.1f], [0.1f, 0.2f, 0.7f]));
        Assert.Equal(1, Scalar(new ExplainedVariance(), [1, 2, 3], [1.1f, 2.1f, 3.1f], [0.1f, 0.2f, 0.7f]), 6);
    }

    [Fact]
    public void D2_OfPowerZero_IsR2()
    {
        Assert.Equal(0.9, Scalar(new D2TweedieScore(0), [1e6f, 1000001, 1000002, 1000003], [1000000.5f, 1000001, 1000002, 1000002.5f]), 6);
        Assert.Equal(double.NaN, Scalar(new D2TweedieScore(0), [0.3f, 0.3f, 0.3f], [0.2f, 0.3f, 0.1f]));
    }

    [Fact]
    public void Scores_OfHostileData_AreThoseOfTheFormulas()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var data = HostileData.Of(seed);
            if (Formulas.Spread(data.Count, data.Weights, i => data.Labels[i]) is 0 or double.NaN) continue;
            var (labels, predictions, weights) = data;
            AreClose(Formulas.R2(labels, predictions, weights), Streamed(data, new R2Score(), new R2Score()), seed);
            AreClose(
                Formulas.ExplainedVariance(labels, predictions, weights), Streamed(data, new ExplainedVariance(), new ExplainedVariance()), seed);
            AreClose(Formulas.R2(labels, predictions, weights), Streamed(data, new D2TweedieScore(), new D2TweedieScore()), seed);
        }
    }

    [Fact]
    public void R2_OfAMillionWeightedLabels_IsTheExactOne()
    {
        var random = new Random(7);
        float[] offsets = [.. Enumerable.Range(0, 1_000_000).Select(_ => random.Next(16) / 4f)];
        float[] errors = [.. offsets.Select(_ => (random.Next(3) - 1) / 4f)];
        float[] weights = [.. offsets.Select(_ => (float)random.NextDouble())];
        float[] Labels(float mean) => [.. offsets.Select(offset => mean + offset)];
        float[] Predictions(float mean) => [.. offsets.Zip(errors, (offset, error) => mean + offset + error)];
        AreClose(Formulas.R2(Labels(0), Predictions(0)), Scalar(new R2Score(), Labels(1e6f), Predictions(1e6f)), 0);
        AreClose(Formulas.R2(Labels(0), Predictions(0), weights), Scalar(new R2Score(), Labels(3e4f), Predictions(3e4f), weights), 1);
    }

    [Fact]
    public void R2_UnderWeightsOfEachColumn_WeighsEachColumnByItsOwn()
    {
        float[] labels = [1e6f, 4, 1000001, 5, 1000002, 7, 1000004, 2], predictions = [1e6f, 5, 1000002, 5, 1000002, 6, 1000003, 2];
        float[] weights = [0.1f, 1, 0.7f, 3, 0.2f, 0.5f, 1, 0];
        var both = new R2Score(ClassAggregation.None);
        both.UpdateState(new MetricBatch(MetricInput.Create<float>(labels, 4, 2), MetricInput.Create<float>(predictions, 4, 2))
        {
            SampleWeight = MetricInput.Create<float>(weights, 4, 2),
        });
        for (var column = 0; column < 2; column++)
        {
            float[] Of(float[] values) => [.. values.Where((_, i) => i % 2 == column)];
            AreClose(Formulas.R2(Of(labels), Of(predictions), Of(weights)), both.Result().Values[column], column);
        }
    }

    private static double Streamed(HostileData data, IMetric metric, IMetric shard)
    {
        data.Feed(metric, shard);
        return metric.GetResult().Values[0];
    }

    private static double Scalar(IMetric metric, float[] labels, float[] predictions, float[]? weights = null)
    {
        metric.UpdateState(new MetricBatch(MetricInput.Rows<float>(labels, 1), MetricInput.Rows<float>(predictions, 1))
        {
            SampleWeight = weights,
        });
        return metric.GetResult().Values[0];
    }

    private static void AreClose(double expected, double actual, int seed) =>
        Assert.True(Math.Abs(expected - actual) <= Tolerance * (1 + Math.Abs(expected)), $"{seed}: expected {expected}, got {actual}");
}
