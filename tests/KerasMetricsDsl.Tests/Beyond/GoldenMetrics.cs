namespace KerasMetricsDsl.Tests.Beyond;

/// <summary>The metric of each golden case, by its name up to a space: what follows names the data.</summary>
internal static class GoldenMetrics
{
    private static readonly float[] Three = [0.25f, 0.5f, 0.6f];

    private static readonly Dictionary<string, Func<IMetric>> Variants = new(StringComparer.Ordinal)
    {
        ["confusion_matrix/None"] = () => new ConfusionMatrix(5),
        ["confusion_matrix/true"] = () => new ConfusionMatrix(5, ConfusionNormalization.True),
        ["confusion_matrix/pred"] = () => new ConfusionMatrix(5, ConfusionNormalization.Pred),
        ["confusion_matrix/all"] = () => new ConfusionMatrix(5, ConfusionNormalization.All),
        ["confusion_matrix/scores"] = () => new ConfusionMatrix(5, sparseYPred: false),
        ["matthews_correlation/5"] = () => new MatthewsCorrelation(5),
        ["matthews_correlation/2"] = () => new MatthewsCorrelation(),
        ["matthews_correlation/constant"] = () => new MatthewsCorrelation(),
        ["matthews_correlation/threshold"] = () => new MatthewsCorrelation(threshold: 0.5f),
        ["cohen_kappa/None"] = () => new CohenKappa(5),
        ["cohen_kappa/linear"] = () => new CohenKappa(5, KappaWeighting.Linear),
        ["cohen_kappa/quadratic"] = () => new CohenKappa(5, KappaWeighting.Quadratic),
        ["balanced_accuracy/False"] = () => new BalancedAccuracy(5),
        ["balanced_accuracy/weighted"] = () => new BalancedAccuracy(5),
        ["balanced_accuracy/True"] = () => new BalancedAccuracy(5, adjusted: true),
        ["balanced_accuracy/absent False"] = () => new BalancedAccuracy(5),
        ["balanced_accuracy/absent True"] = () => new BalancedAccuracy(5, adjusted: true),
        ["jaccard_score/None"] = () => new JaccardScore(5),
        ["jaccard_score/micro"] = () => new JaccardScore(5, Average.Micro),
        ["jaccard_score/macro"] = () => new JaccardScore(5, Average.Macro),
        ["jaccard_score/weighted"] = () => new JaccardScore(5, Average.Weighted),
        ["jaccard_score/macro 0"] = () => new JaccardScore(5, Average.Macro, absentClass: AbsentClass.Zero),
        ["jaccard_score/macro 1"] = () => new JaccardScore(5, Average.Macro, absentClass: AbsentClass.One),
        ["multi_label_jaccard_score/None"] = () => new MultiLabelJaccardScore(threshold: 0.5f),
        ["multi_label_jaccard_score/micro"] = () => new MultiLabelJaccardScore(Average.Micro, 0.5f),
        ["multi_label_jaccard_score/macro"] = () => new MultiLabelJaccardScore(Average.Macro, 0.5f),
        ["multi_label_jaccard_score/weighted"] = () => new MultiLabelJaccardScore(Average.Weighted, 0.5f),
        ["multi_label_jaccard_score/macro 0"] = () => new MultiLabelJaccardScore(Average.Macro, 0.5f, AbsentClass.Zero),
        ["multi_label_jaccard_score/macro 1"] = () => new MultiLabelJaccardScore(Average.Macro, 0.5f, AbsentClass.One),
        ["hamming_loss/classes"] = () => new HammingLoss(),
        ["hamming_loss/labels"] = () => new HammingLoss(threshold: 0.5f),
        ["exact_match/labels"] = () => new ExactMatch(threshold: 0.5f),
        ["specificity/3"] = () => new Specificity(Three),
        ["negative_predictive_value/3"] = () => new NegativePredictiveValue(Three),
        ["false_positive_rate/3"] = () => new FalsePositiveRate(Three),
        ["false_negative_rate/3"] = () => new FalseNegativeRate(Three),
        ["brier_score/binary"] = () => new BrierScore(),
        ["categorical_brier_score/sum"] = () => new CategoricalBrierScore(),
        ["categorical_brier_score/half"] = () => new CategoricalBrierScore(scaleByHalf: true),
        ["binary_calibration_error/10"] = () => new BinaryCalibrationError(10),
        ["expected_calibration_error/15"] = () => new ExpectedCalibrationError(),
        ["pinball_loss/0.1"] = () => new PinballLoss(0.1f),
        ["pinball_loss/0.5"] = () => new PinballLoss(),
        ["pinball_loss/0.9"] = () => new PinballLoss(0.9f),
        ["symmetric_mean_absolute_percentage_error/"] = () => new SymmetricMeanAbsolutePercentageError(),
        ["weighted_mean_absolute_percentage_error/"] = () => new WeightedMeanAbsolutePercentageError(),
        ["max_error/"] = () => new MaxError(),
        ["mean_poisson_deviance/"] = () => new MeanPoissonDeviance(),
        ["mean_gamma_deviance/"] = () => new MeanGammaDeviance(),
        ["explained_variance/raw_values"] = () => new ExplainedVariance(ClassAggregation.None),
        ["explained_variance/uniform_average"] = () => new ExplainedVariance(),
        ["explained_variance/variance_weighted"] = () => new ExplainedVariance(ClassAggregation.VarianceWeightedAverage),
        ["interval_coverage/"] = () => new IntervalCoverage(),
        ["interval_width/"] = () => new IntervalWidth(),
        ["interval_score/0.2"] = () => new IntervalScore(0.2f),
        ["ndcg/5 exponential"] = () => new NDCG(5, RelevanceGain.Exponential),
    };

    private static readonly Dictionary<string, Func<string, IMetric>> Families = new(StringComparer.Ordinal)
    {
        ["mean_tweedie_deviance"] = power => new MeanTweedieDeviance(Number(power)),
        ["d2_tweedie_score"] = power => new D2TweedieScore(Number(power)),
        ["ndcg"] = k => new NDCG(Optional(k)),
        ["mean_reciprocal_rank"] = k => new MeanReciprocalRank(Optional(k)),
        ["precision_at_k"] = k => new PrecisionAtK((int)Number(k)),
        ["recall_at_k"] = k => new RecallAtK((int)Number(k)),
        ["hit_rate_at_k"] = k => new HitRateAtK((int)Number(k)),
    };

    public static IMetric Create(string golden)
    {
        var name = golden.Split(' ')[0];
        if ((Variants.GetValueOrDefault(golden) ?? Variants.GetValueOrDefault(name)) is { } create) return create();
        var parts = name.Split('/');
        return Families[parts[0]](parts[1]);
    }

    private static int? Optional(string k) => k == "None" ? null : (int)Number(k);

    private static float Number(string text) => float.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
