namespace KerasMetricsDsl.Tests.Hostile;

/// <summary>What is measured along rows whose mean is large, whose values are equal, or whose squares are no float32.</summary>
public class CorrelationTests
{
    [Theory]
    [InlineData(0.1f, 0.3f)]
    [InlineData(1e-30f, 7)]
    [InlineData(3.3f, -1e20f)]
    public void Pearson_OfAConstantRow_IsNaN(float label, float prediction)
    {
        foreach (var length in (int[])[2, 7, 40, 1000])
        {
            float[] constant = [.. Enumerable.Repeat(label, length)], other = [.. Enumerable.Repeat(prediction, length)];
            Assert.Equal(double.NaN, Scalar(new PearsonCorrelation(), constant, other));
            other[0] = 1;
            Assert.Equal(double.NaN, Scalar(new PearsonCorrelation(), constant, other));
            Assert.Equal(0, ((Row)constant).Variance());
        }
    }

    [Theory]
    [InlineData(new[] { 16777216f, 16777218, 16777220, 16777222 }, new[] { 4f, 3, 2, 1 }, -1)]
    [InlineData(new[] { -1e6f, -1000001, -1000002 }, new[] { 1e-20f, 2e-20f, 3e-20f }, -1)]
    [InlineData(new[] { 1e20f, 2e20f, 3e20f }, new[] { 1e-25f, 2e-25f, 3e-25f }, 1)]
    [InlineData(new[] { 0f, 1e30f, 2e30f, -5e30f }, new[] { 0f, 1e-40f, 2e-40f, -5e-40f }, 1)]
    public void Pearson_OfLinearRows_IsOne(float[] a, float[] b, double expected) =>
        Assert.Equal(expected, Scalar(new PearsonCorrelation(), a, b), 5);

    [Theory]
    [InlineData(new[] { 1e20f, 1e20f }, new[] { 1e20f, 0 }, 0.70710678)]
    [InlineData(new[] { 1e-25f, 0 }, new[] { 1e-25f, 0 }, 1)]
    [InlineData(new[] { 3e38f, 3e38f }, new[] { -1e-44f, -1e-44f }, -1)]
    [InlineData(new[] { 0f, 0 }, new[] { 1e20f, 0 }, 0)]
    public void Cosine_OfAnyMagnitude_IsTheExactOne(float[] a, float[] b, double expected) =>
        Assert.Equal(expected, Scalar(new CosineSimilarity(), a, b), 6);

    [Fact]
    public void Rows_OfHostileData_CorrelateAsTheFormulasSay()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var (labels, predictions, _) = HostileData.Of(seed);
            var spread = Formulas.Spread(labels.Length, null, i => labels[i]);
            if (spread == 0 || Formulas.Spread(labels.Length, null, i => predictions[i]) == 0) continue;
            AreClose(Formulas.Pearson(labels, predictions), Scalar(new PearsonCorrelation(), labels, predictions), 1, seed);
            AreClose(Formulas.Cosine(labels, predictions), Scalar(new CosineSimilarity(), labels, predictions), 1, seed);
            if (spread < 1e30)
                AreClose(Formulas.Concordance(labels, predictions), Scalar(new ConcordanceCorrelation(), labels, predictions), 1, seed);
            AreClose(spread / labels.Length, ((Row)labels).Variance(), spread / labels.Length, seed);
        }
    }

    private static double Scalar(IMetric metric, float[] labels, float[] predictions)
    {
        metric.UpdateState(new MetricBatch(
            MetricInput.Rows<float>(labels, labels.Length), MetricInput.Rows<float>(predictions, labels.Length)));
        return metric.GetResult().Values[0];
    }

    private static void AreClose(double expected, double actual, double scale, int seed) =>
        Assert.True(Math.Abs(expected - actual) <= 5e-6 * scale, $"{seed}: expected {expected}, got {actual}");
}
