namespace KerasMetricsDsl.Tests.Beyond;

/// <summary>Absent classes and denominators of 0, under every policy.</summary>
public class PolicyTests
{
    private static readonly int[] Labels = [0, 0, 2, 2];
    private static readonly int[] Guesses = [0, 2, 2, 2];

    [Theory]
    [InlineData(AbsentClass.Skip, double.NaN)]
    [InlineData(AbsentClass.Zero, 0)]
    [InlineData(AbsentClass.One, 1)]
    [InlineData(AbsentClass.NaN, double.NaN)]
    public void Score_OfAnAbsentClass_IsThePolicys(AbsentClass policy, double expected)
    {
        var jaccard = new JaccardScore(3, absentClass: policy);
        jaccard.UpdateState(Labels, Guesses);
        var scores = jaccard.Result().Values.ToArray();
        Assert.Equal(1.0 / 2, scores[0], 12);
        Assert.Equal(expected, scores[1]);
        Assert.Equal(2.0 / 3, scores[2], 12);
    }

    [Theory]
    [InlineData(AbsentClass.Skip, (1.0 / 2 + 2.0 / 3) / 2)]
    [InlineData(AbsentClass.Zero, (1.0 / 2 + 2.0 / 3) / 3)]
    [InlineData(AbsentClass.One, (1.0 / 2 + 1 + 2.0 / 3) / 3)]
    [InlineData(AbsentClass.NaN, double.NaN)]
    public void MacroAverage_WithAnAbsentClass_FollowsThePolicy(AbsentClass policy, double expected)
    {
        var jaccard = new JaccardScore(3, Average.Macro, absentClass: policy);
        jaccard.UpdateState(Labels, Guesses);
        Assert.Equal(expected, jaccard.Result().Scalar, 12);
    }

    [Theory]
    [InlineData(AbsentClass.Skip, (1.0 / 2 + 1) / 2)]
    [InlineData(AbsentClass.Zero, (1.0 / 2 + 1) / 3)]
    [InlineData(AbsentClass.One, (1.0 / 2 + 1 + 1) / 3)]
    [InlineData(AbsentClass.NaN, double.NaN)]
    public void BalancedAccuracy_WithAnAbsentClass_FollowsThePolicy(AbsentClass policy, double expected)
    {
        var accuracy = new BalancedAccuracy(3, absentClass: policy);
        accuracy.UpdateState(Labels, Guesses);
        Assert.Equal(expected, accuracy.Result(), 12);
    }

    [Theory]
    [InlineData(ZeroDivision.Zero, 0)]
    [InlineData(ZeroDivision.One, 1)]
    [InlineData(ZeroDivision.NaN, double.NaN)]
    public void Ratio_OfNothing_IsThePolicys(ZeroDivision policy, double expected)
    {
        float[] ones = [1, 1], high = [0.9f, 0.8f];
        Assert.Equal(expected, Fed(new Specificity(zeroDivision: policy), ones, high));
        Assert.Equal(expected, Fed(new NegativePredictiveValue(zeroDivision: policy), ones, high));
        Assert.Equal(expected, Fed(new FalsePositiveRate(zeroDivision: policy), ones, high));
        Assert.Equal(expected, Fed(new FalseNegativeRate(zeroDivision: policy), [0, 0], high));
        Assert.Equal(expected, Fed(new MatthewsCorrelation(zeroDivision: policy), ones, ones));
        Assert.Equal(expected, Fed(new CohenKappa(2, zeroDivision: policy), ones, ones));
        Assert.Equal(expected, new JaccardScore(3, Average.Micro, zeroDivision: policy).GetResult().Scalar);
        Assert.Equal(expected, new JaccardScore(3, Average.Macro, zeroDivision: policy).GetResult().Scalar);
        Assert.Equal(expected, new JaccardScore(3, Average.Weighted, zeroDivision: policy).GetResult().Scalar);
    }

    [Fact]
    public void Error_OnLabelsOfZero_IsInfinite()
    {
        Assert.Equal(double.PositiveInfinity, Fed(new WeightedMeanAbsolutePercentageError(), [0, 0], [1, 0]));
        Assert.Equal(0, Fed(new WeightedMeanAbsolutePercentageError(), [0, 0], [0, 0]));
        Assert.Equal(100, Fed(new SymmetricMeanAbsolutePercentageError(), [0, 0], [1, 0]));
    }

    [Fact]
    public void Ranking_WithoutRelevantItems_IsZero()
    {
        MetricInput None() => MetricInput.Create<float>(new float[4], 1, 4);
        MetricInput Scores() => MetricInput.Create<float>([1, 2, 3, 4], 1, 4);
        foreach (var metric in (IMetric[])[new NDCG(), new RecallAtK(2), new PrecisionAtK(2), new HitRateAtK(2), new MeanReciprocalRank()])
        {
            metric.UpdateState(new MetricBatch(None(), Scores()));
            Assert.Equal(0, metric.GetResult().Scalar);
        }
    }

    private static double Fed(IMetric metric, float[] yTrue, float[] yPred)
    {
        metric.UpdateState(new MetricBatch(yTrue, yPred));
        return metric.GetResult().Scalar;
    }
}
