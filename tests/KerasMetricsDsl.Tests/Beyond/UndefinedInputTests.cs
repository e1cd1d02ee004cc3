namespace KerasMetricsDsl.Tests.Beyond;

/// <summary>Nothing, NaN, and ids that are no classes.</summary>
public class UndefinedInputTests
{
    public static TheoryData<string> Names => [.. GoldenCase.All.Keys.Select(name => name.Split(' ')[0]).Distinct()
        .Where(name => GoldenCase.All.ContainsKey(name) && !name.StartsWith("explained", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Names))]
    public void Result_OfNothing_IsZeroOrSaidToBeNaN(string name)
    {
        var undefined = name.StartsWith("cohen_kappa", StringComparison.Ordinal) || name.StartsWith("d2", StringComparison.Ordinal)
            || name == "jaccard_score/None";
        var metric = GoldenMetrics.Create(name);
        foreach (var value in metric.GetResult().Values) Assert.Equal(undefined ? double.NaN : 0, value);
    }

    [Fact]
    public void ExplainedVariance_BeforeAnUpdate_HasNoResult() =>
        Assert.Throws<InvalidOperationException>(() => new ExplainedVariance().Result());

    [Theory]
    [InlineData("brier_score/binary")]
    [InlineData("pinball_loss/0.9")]
    [InlineData("symmetric_mean_absolute_percentage_error/")]
    [InlineData("weighted_mean_absolute_percentage_error/")]
    [InlineData("max_error/")]
    [InlineData("mean_tweedie_deviance/-1")]
    [InlineData("mean_tweedie_deviance/0")]
    [InlineData("mean_tweedie_deviance/1")]
    [InlineData("mean_tweedie_deviance/1.5")]
    [InlineData("mean_tweedie_deviance/2")]
    [InlineData("d2_tweedie_score/1")]
    [InlineData("interval_width/")]
    public void NaN_InAnElement_MakesTheResultNaN(string name)
    {
        var (first, second) = (GoldenMetrics.Create(name), GoldenMetrics.Create(name));
        first.UpdateState(new MetricBatch(new[] { 1f, float.NaN, 2f }, new[] { 0.5f, 1f, 3f }));
        second.UpdateState(new MetricBatch(new[] { 0.5f, 1f, 3f }, new[] { 1f, float.NaN, 2f }));
        Assert.Equal(double.NaN, first.GetResult().Scalar);
        Assert.Equal(double.NaN, second.GetResult().Scalar);
    }

    [Theory]
    [InlineData("ndcg/5")]
    [InlineData("precision_at_k/3")]
    [InlineData("recall_at_k/3")]
    [InlineData("hit_rate_at_k/3")]
    [InlineData("mean_reciprocal_rank/None")]
    public void NaN_AmongScores_MakesTheResultNaN(string name)
    {
        var metric = GoldenMetrics.Create(name);
        metric.UpdateState(new MetricBatch(
            MetricInput.Create<float>([1, 0, 0, 0, 1, 1], 2, 3), MetricInput.Create<float>([1, float.NaN, 3, 4, 5, 6], 2, 3)));
        Assert.Equal(double.NaN, metric.GetResult().Scalar);
    }

    [Fact]
    public void NaN_AmongBinaryChoices_IsNoHit()
    {
        var coverage = new IntervalCoverage();
        coverage.UpdateState(new[] { 1f, float.NaN }, new[] { 0f, 0f }, new[] { 2f, 2f });
        Assert.Equal(0.5, coverage.Result());
        var hamming = new HammingLoss();
        hamming.UpdateState(new[] { 1f, 2f }, new[] { 1f, float.NaN });
        Assert.Equal(0.5, hamming.Result());
    }

    [Fact]
    public void Ids_ThatAreNoClass_AreDropped()
    {
        var matrix = new ConfusionMatrix(2);
        matrix.UpdateState(new[] { 0, 1, 1, 1, 1, 5, -1 }, new[] { 0f, 1f, 0.7f, float.NaN, 2f, 1f, 1f });
        Assert.Equal([1, 0, 0, 1], matrix.Result());
    }

    [Fact]
    public void Probabilities_OutsideTheUnitInterval_AreDropped()
    {
        var error = new BinaryCalibrationError(4);
        error.UpdateState(new[] { 1f, 0f, 1f, 1f, 1f }, new[] { 1f, 0f, 1.5f, -0.1f, float.NaN });
        var table = error.Result();
        Assert.Equal([1, 0, 0, 1], table.Counts);
        Assert.Equal(0, table.Error);
    }

    [Theory]
    [InlineData(1, 0, 1)]
    [InlineData(1, -1, 1)]
    [InlineData(1, 1, 0)]
    [InlineData(2, 0, 1)]
    [InlineData(1.5f, 1, -1)]
    public void Deviance_OutsideItsDomain_IsNaN(float power, float label, float prediction)
    {
        var deviance = new MeanTweedieDeviance(power);
        deviance.UpdateState(new[] { label }, new[] { prediction });
        if (power == 1 && label == 0) Assert.Equal(2, deviance.Result());
        else Assert.Equal(double.NaN, deviance.Result());
    }
}
