namespace KerasMetricsDsl.Tests.Beyond;

public class ParameterTests
{
    [Fact]
    public void Parameters_OutsideTheirRange_AreRejected()
    {
        Action[] constructions =
        [
            () => _ = new ConfusionMatrix(0), () => _ = new MatthewsCorrelation(3, threshold: 0.5f), () => _ = new CohenKappa(0),
            () => _ = new BalancedAccuracy(0), () => _ = new JaccardScore(-1), () => _ = new Specificity([1.5f]),
            () => _ = new ExpectedCalibrationError(0), () => _ = new BinaryCalibrationError(-2), () => _ = new PinballLoss(1.1f),
            () => _ = new PinballLoss(float.NaN), () => _ = new IntervalScore(0), () => _ = new MeanTweedieDeviance(0.5f),
            () => _ = new D2TweedieScore(float.NaN), () => _ = new NDCG(0), () => _ = new MeanReciprocalRank(-1),
            () => _ = new PrecisionAtK(0), () => _ = new RecallAtK(0), () => _ = new HitRateAtK(0),
        ];
        Assert.All(constructions, construct => Assert.ThrowsAny<ArgumentException>(construct));
    }

    [Fact]
    public void Shapes_ThatAreNoMatrix_AreRejected()
    {
        var variance = new ExplainedVariance();
        Assert.Throws<ArgumentException>(
            () => variance.UpdateState(MetricInput.Create<float>([1, 2], 2), MetricInput.Create<float>([1, 2], 2)));
    }

    [Fact]
    public void Matrix_OfTheResult_HasLabelsInRows()
    {
        var matrix = new ConfusionMatrix(2);
        matrix.UpdateState(new[] { 0, 1, 1 }, new[] { 1f, 1f, 1f });
        Assert.Equal(new double[,] { { 0, 1 }, { 0, 2 } }, matrix.ToMatrix());
    }

    [Fact]
    public void Table_OfCalibration_HoldsEachBin()
    {
        var error = new BinaryCalibrationError(2);
        error.UpdateState(new[] { 1f, 0f, 1f }, new[] { 0.75f, 0.25f, 0.5f });
        var table = error.Result();
        Assert.Equal([2, 1], table.Counts);
        Assert.Equal([0.375, 0.75], table.Confidences);
        Assert.Equal([0.5, 1], table.Shares);
        Assert.Equal((2 * 0.125 + 0.25) / 3, table.Error, 12);
        Assert.Equal(0.25, table.MaximumError);
    }
}
