namespace KerasMetricsDsl;

/// <content>The metrics that Keras does not have.</content>
internal static partial class CatalogueEntries
{
    private static CatalogueEntry[] BeyondKeras =>
    [
        new(BalancedAccuracy.FromConfig, "BalancedAccuracy", "balanced_accuracy"),
        new(CohenKappa.FromConfig, "CohenKappa", "cohen_kappa"),
        new(ConfusionMatrix.FromConfig, "ConfusionMatrix", "confusion_matrix"),
        new(ExactMatch.FromConfig, "ExactMatch", "exact_match"),
        new(HammingLoss.FromConfig, "HammingLoss", "hamming_loss"),
        new(JaccardScore.FromConfig, "JaccardScore", "jaccard_score"),
        new(MatthewsCorrelation.FromConfig, "MatthewsCorrelation", "matthews_correlation"),
        new(MultiLabelJaccardScore.FromConfig, "MultiLabelJaccardScore", "multi_label_jaccard_score"),
        new(BinaryCalibrationError.FromConfig, "BinaryCalibrationError", "binary_calibration_error"),
        new(BrierScore.FromConfig, "BrierScore", "brier_score"),
        new(CategoricalBrierScore.FromConfig, "CategoricalBrierScore", "categorical_brier_score"),
        new(ExpectedCalibrationError.FromConfig, "ExpectedCalibrationError", "expected_calibration_error"),
        new(FalseNegativeRate.FromConfig, "FalseNegativeRate", "false_negative_rate"),
        new(FalsePositiveRate.FromConfig, "FalsePositiveRate", "false_positive_rate"),
        new(NegativePredictiveValue.FromConfig, "NegativePredictiveValue", "negative_predictive_value"),
        new(Specificity.FromConfig, "Specificity", "specificity"),
        new(IntervalCoverage.FromConfig, "IntervalCoverage", "interval_coverage"),
        new(IntervalScore.FromConfig, "IntervalScore", "interval_score"),
        new(IntervalWidth.FromConfig, "IntervalWidth", "interval_width"),
        new(PinballLoss.FromConfig, "PinballLoss", "pinball_loss"),
        new(HitRateAtK.FromConfig, "HitRateAtK", "hit_rate_at_k"),
        new(MeanReciprocalRank.FromConfig, "MeanReciprocalRank", "mean_reciprocal_rank"),
        new(NDCG.FromConfig, "NDCG", "ndcg"),
        new(PrecisionAtK.FromConfig, "PrecisionAtK", "precision_at_k"),
        new(RecallAtK.FromConfig, "RecallAtK", "recall_at_k"),
        new(D2TweedieScore.FromConfig, "D2TweedieScore", "d2_tweedie_score"),
        new(ExplainedVariance.FromConfig, "ExplainedVariance", "explained_variance"),
        new(MaxError.FromConfig, "MaxError", "max_error"),
        new(MeanTweedieDeviance.FromConfig, "MeanTweedieDeviance", "mean_tweedie_deviance"),
        new(MeanGammaDeviance.FromConfig, "MeanGammaDeviance", "mean_gamma_deviance"),
        new(MeanPoissonDeviance.FromConfig, "MeanPoissonDeviance", "mean_poisson_deviance"),
        new(SymmetricMeanAbsolutePercentageError.FromConfig, "SymmetricMeanAbsolutePercentageError", "symmetric_mean_absolute_percentage_error", "smape"),
        new(WeightedMeanAbsolutePercentageError.FromConfig, "WeightedMeanAbsolutePercentageError", "weighted_mean_absolute_percentage_error", "wmape"),
    ];
}
