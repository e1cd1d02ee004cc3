using static KerasMetricsDsl.Tests.Laws.Source;

namespace KerasMetricsDsl.Tests.Laws;

/// <summary>The metrics that Keras has no class for.</summary>
internal static class BeyondKerasCases
{
    public static IEnumerable<MetricCase> All => [.. Agreement, .. Calibration, .. Rates, .. Regression, .. Ranking, .. Intervals];

    private static MetricCase[] Agreement =>
    [
        new("BalancedAccuracy", () => new BalancedAccuracy(4), Class(4), FloatClass(4)),
        new("CohenKappa", () => new CohenKappa(4, sparseYPred: false), Class(4), ProbabilityRows(4)),
        new("ConfusionMatrix", () => new ConfusionMatrix(3), Class(4), FloatClass(3)),
        new("ExactMatch", () => new ExactMatch(0.6f), Binary.Wide(2), Probability.Wide(2)),
        new("HammingLoss", () => new HammingLoss(), Class(3), Class(3)),
        new("JaccardScore", () => new JaccardScore(2, threshold: 0.5f), Class(2), Probability),
        new("MultiLabelJaccardScore", () => new MultiLabelJaccardScore(threshold: 0.4f), Binary.Wide(3), Probability.Wide(3)),
        new("MatthewsCorrelation", () => new MatthewsCorrelation(3), Class(3), FloatClass(3)),
    ];

    private static MetricCase[] Calibration =>
    [
        new("BinaryCalibrationError", () => new BinaryCalibrationError(), Binary, Probability) { WeighsInSingle = true },
        new("ExpectedCalibrationError", () => new ExpectedCalibrationError(10), Class(5), ProbabilityRows(5)) { WeighsInSingle = true },
        new("BrierScore", () => new BrierScore(), Binary, Probability),
        new("CategoricalBrierScore", () => new CategoricalBrierScore(), OneHotRows(5), ProbabilityRows(5)),
    ];

    private static MetricCase[] Rates =>
    [
        new("FalseNegativeRate", () => new FalseNegativeRate(), Binary, Probability),
        new("FalsePositiveRate", () => new FalsePositiveRate([0.1f, 0.6f]), Binary, Probability),
        new("NegativePredictiveValue", () => new NegativePredictiveValue(), Binary, Probability),
        new("Specificity", () => new Specificity([0, 0.25f, 0.5f, 0.75f, 1]), Binary, Probability),
    ];

    private static MetricCase[] Regression =>
    [
        new("D2TweedieScore", () => new D2TweedieScore(1.5f), Positive, Positive) { Fewest = 17 },
        new("ExplainedVariance", () => new ExplainedVariance(), Real.Wide(3), Real.Wide(3)) { NeedsData = true, Fewest = 17, WeighsInSingle = true },
        new("MaxError", () => new MaxError(), Real, Real),
        new("MeanTweedieDeviance", () => new MeanTweedieDeviance(2), Positive, Positive),
        new("MeanGammaDeviance", () => new MeanGammaDeviance(), Positive, Positive),
        new("MeanPoissonDeviance", () => new MeanPoissonDeviance(), Positive, Positive),
        new("PinballLoss", () => new PinballLoss(0.9f), Real, Real),
        new("SymmetricMeanAbsolutePercentageError", () => new SymmetricMeanAbsolutePercentageError(), Real, Real),
        new("WeightedMeanAbsolutePercentageError", () => new WeightedMeanAbsolutePercentageError(), Real, Real),
    ];

    private static MetricCase[] Ranking =>
    [
        new("HitRateAtK", () => new HitRateAtK(2), Binary.Wide(6), ProbabilityRows(6)) { IsSlow = true },
        new("MeanReciprocalRank", () => new MeanReciprocalRank(), Binary.Wide(6), ProbabilityRows(6)) { IsSlow = true },
        new("NDCG", () => new NDCG(3), FloatClass(4).Wide(6), ProbabilityRows(6)) { IsSlow = true, NonNegative = 0 },
        new("PrecisionAtK", () => new PrecisionAtK(3), Binary.Wide(6), ProbabilityRows(6)) { IsSlow = true },
        new("RecallAtK", () => new RecallAtK(3), Binary.Wide(70), ProbabilityRows(70)) { IsSlow = true },
    ];

    private static MetricCase[] Intervals =>
    [
        new("IntervalCoverage", () => new IntervalCoverage(), Real, Real, Real),
        new("IntervalScore", () => new IntervalScore(), Real, Real, Real),
        new("IntervalWidth", () => new IntervalWidth(), Real, Real),
    ];
}
