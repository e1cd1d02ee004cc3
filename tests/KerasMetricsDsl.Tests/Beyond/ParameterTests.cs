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
            () => _ = new BinaryAccuracy(2), () => _ = new BinaryAccuracy(float.NaN), () => _ = new BinaryAccuracy(float.NegativeInfinity),
            () => _ = new TopKCategoricalAccuracy(-3), () => _ = new TopKCategoricalAccuracy(0), () => _ = new SparseTopKCategoricalAccuracy(-1),
            () => _ = new Huber(-1), () => _ = new Huber(float.NaN), () => _ = new Huber(float.PositiveInfinity),
            () => _ = new BinaryIoU(threshold: float.NaN), () => _ = new BinaryIoU(threshold: 1.5f), () => _ = new MeanIoU(0),
            () => _ = new IoU(-1, []), () => _ = new OneHotMeanIoU(-2), () => _ = new OneHotIoU(2, [2]),
            () => _ = new BinaryCrossentropy(labelSmoothing: -0.1f), () => _ = new CategoricalCrossentropy(labelSmoothing: float.NaN),
            () => _ = new BinaryFocalCrossentropy(alpha: 1.5f), () => _ = new BinaryFocalCrossentropy(gamma: -1),
            () => _ = new BinaryFocalCrossentropy(labelSmoothing: 2), () => _ = new CategoricalFocalCrossentropy([float.NaN]),
            () => _ = new CategoricalFocalCrossentropy([]), () => _ = new CategoricalFocalCrossentropy(gamma: float.PositiveInfinity),
            () => _ = new Tversky(-1), () => _ = new Tversky(beta: float.NaN), () => _ = new FBetaScore(beta: float.PositiveInfinity),
            () => _ = new FBetaScore(beta: float.NaN), () => _ = new FBetaScore(threshold: float.NaN), () => _ = new F1Score(threshold: 0),
            () => _ = new AUC(thresholds: [float.NaN]), () => _ = new AUC(thresholds: [-1, 0.5f]), () => _ = new AUC(multiLabel: true, numLabels: 0),
            () => _ = new AUC(labelWeights: [1, float.NaN]), () => _ = new AUC(labelWeights: [-1]), () => _ = new Precision(topK: 0),
            () => _ = new Precision(classId: -1), () => _ = new Precision([float.NaN]), () => _ = new Recall(topK: -2),
            () => _ = new RecallAtPrecision(0.5f, classId: -1), () => _ = new PrecisionAtRecall(float.NaN),
            () => _ = new SensitivityAtSpecificity(-0.1f), () => _ = new SpecificityAtSensitivity(0.5f, numThresholds: 0),
            () => _ = new TruePositives(2), () => _ = new FalseNegativeRate([float.NaN]), () => _ = new HammingLoss(float.NaN),
            () => _ = new ExactMatch(float.NaN), () => _ = new MultiLabelJaccardScore(threshold: float.NaN),
            () => _ = new ConfusionMatrix(2, threshold: float.NaN), () => _ = new PinballLoss(-0.1f), () => _ = new IntervalScore(float.NaN),
            () => _ = new D2TweedieScore(float.PositiveInfinity), () => _ = new R2Score(numRegressors: -1),
            () => _ = new R2Score((ClassAggregation)9), () => _ = new AUC(curve: (AUCCurve)9), () => _ = new NDCG(gain: (RelevanceGain)9),
            () => _ = new FBetaScore((Average)9), () => _ = new CohenKappa(2, (KappaWeighting)9), () => _ = new Specificity(zeroDivision: (ZeroDivision)9),
            () => _ = new BalancedAccuracy(2, absentClass: (AbsentClass)9), () => _ = new ConfusionMatrix(2, (ConfusionNormalization)9),
            () => _ = new BinaryIoU(dtype: (CountType)9), () => _ = new AUC(spacing: (AUCBuckets)9), () => _ = new AUC(summationMethod: (AUCSummationMethod)9),
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
