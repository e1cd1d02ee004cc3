using System.Text.Json;

namespace KerasMetricsDsl;

/// <summary>A metric of the catalogue: how it is made of a configuration, which may be nothing, and what Keras calls it.</summary>
internal sealed record CatalogueEntry(Func<JsonElement, IMetric> FromConfig, params string[] Identifiers);

/// <summary>The table behind <see cref="Metrics"/>: class names, their snake case, and Keras's aliases.</summary>
internal static partial class CatalogueEntries
{
    public static IReadOnlyList<CatalogueEntry> All { get; } = [.. Keras, .. BeyondKeras];

    private static CatalogueEntry[] Keras =>
    [
        new(Mean.FromConfig, "Mean", "mean"),
        new(Sum.FromConfig, "Sum", "sum"),
        new(Accuracy.FromConfig, "Accuracy", "accuracy"),
        new(BinaryAccuracy.FromConfig, "BinaryAccuracy", "binary_accuracy"),
        new(CategoricalAccuracy.FromConfig, "CategoricalAccuracy", "categorical_accuracy"),
        new(SparseCategoricalAccuracy.FromConfig, "SparseCategoricalAccuracy", "sparse_categorical_accuracy"),
        new(TopKCategoricalAccuracy.FromConfig, "TopKCategoricalAccuracy", "top_k_categorical_accuracy"),
        new(SparseTopKCategoricalAccuracy.FromConfig, "SparseTopKCategoricalAccuracy", "sparse_top_k_categorical_accuracy"),
        new(MeanSquaredError.FromConfig, "MeanSquaredError", "mean_squared_error", "mse", "MSE"),
        new(RootMeanSquaredError.FromConfig, "RootMeanSquaredError", "root_mean_squared_error"),
        new(MeanAbsoluteError.FromConfig, "MeanAbsoluteError", "mean_absolute_error", "mae", "MAE"),
        new(MeanAbsolutePercentageError.FromConfig, "MeanAbsolutePercentageError", "mean_absolute_percentage_error", "mape", "MAPE"),
        new(MeanSquaredLogarithmicError.FromConfig, "MeanSquaredLogarithmicError", "mean_squared_logarithmic_error", "msle", "MSLE"),
        new(CosineSimilarity.FromConfig, "CosineSimilarity", "cosine_similarity"),
        new(LogCoshError.FromConfig, "LogCoshError", "log_cosh_error"),
        new(Huber.FromConfig, "Huber", "huber"),
        new(R2Score.FromConfig, "R2Score", "r2_score"),
        new(AUC.FromConfig, "AUC", "auc"),
        new(Precision.FromConfig, "Precision", "precision"),
        new(Recall.FromConfig, "Recall", "recall"),
        new(SensitivityAtSpecificity.FromConfig, "SensitivityAtSpecificity", "sensitivity_at_specificity"),
        new(SpecificityAtSensitivity.FromConfig, "SpecificityAtSensitivity", "specificity_at_sensitivity"),
        new(PrecisionAtRecall.FromConfig, "PrecisionAtRecall", "precision_at_recall"),
        new(RecallAtPrecision.FromConfig, "RecallAtPrecision", "recall_at_precision"),
        new(TruePositives.FromConfig, "TruePositives", "true_positives"),
        new(TrueNegatives.FromConfig, "TrueNegatives", "true_negatives"),
        new(FalsePositives.FromConfig, "FalsePositives", "false_positives"),
        new(FalseNegatives.FromConfig, "FalseNegatives", "false_negatives"),
        new(FBetaScore.FromConfig, "FBetaScore", "f_beta_score"),
        new(F1Score.FromConfig, "F1Score", "f1_score"),
        new(IoU.FromConfig, "IoU", "io_u"),
        new(MeanIoU.FromConfig, "MeanIoU", "mean_io_u"),
        new(OneHotIoU.FromConfig, "OneHotIoU", "one_hot_io_u"),
        new(OneHotMeanIoU.FromConfig, "OneHotMeanIoU", "one_hot_mean_io_u"),
        new(BinaryIoU.FromConfig, "BinaryIoU", "binary_io_u"),
        new(Dice.FromConfig, "Dice", "dice"),
        new(Tversky.FromConfig, "Tversky", "tversky"),
        new(Hinge.FromConfig, "Hinge", "hinge"),
        new(SquaredHinge.FromConfig, "SquaredHinge", "squared_hinge"),
        new(CategoricalHinge.FromConfig, "CategoricalHinge", "categorical_hinge"),
        new(KLDivergence.FromConfig, "KLDivergence", "kl_divergence"),
        new(Poisson.FromConfig, "Poisson", "poisson"),
        new(BinaryCrossentropy.FromConfig, "BinaryCrossentropy", "binary_crossentropy", "bce", "BCE"),
        new(CategoricalCrossentropy.FromConfig, "CategoricalCrossentropy", "categorical_crossentropy"),
        new(SparseCategoricalCrossentropy.FromConfig, "SparseCategoricalCrossentropy", "sparse_categorical_crossentropy"),
        new(BinaryFocalCrossentropy.FromConfig, "BinaryFocalCrossentropy", "binary_focal_crossentropy"),
        new(CategoricalFocalCrossentropy.FromConfig, "CategoricalFocalCrossentropy", "categorical_focal_crossentropy"),
        new(PearsonCorrelation.FromConfig, "PearsonCorrelation", "pearson_correlation"),
        new(ConcordanceCorrelation.FromConfig, "ConcordanceCorrelation", "concordance_correlation"),
    ];
}
