namespace KerasMetricsDsl;

/// <summary>A metric that needs no arguments, with the identifiers Keras knows it by.</summary>
internal sealed record CatalogueEntry(Func<IMetric> Create, params string[] Identifiers);

/// <summary>The table behind <see cref="Metrics"/>: class names, their snake case, and Keras's aliases.</summary>
internal static class CatalogueEntries
{
    public static IReadOnlyList<CatalogueEntry> All { get; } =
    [
        new(() => new Mean(), "Mean", "mean"),
        new(() => new Sum(), "Sum", "sum"),
        new(() => new Accuracy(), "Accuracy", "accuracy"),
        new(() => new BinaryAccuracy(), "BinaryAccuracy", "binary_accuracy"),
        new(() => new CategoricalAccuracy(), "CategoricalAccuracy", "categorical_accuracy"),
        new(() => new SparseCategoricalAccuracy(), "SparseCategoricalAccuracy", "sparse_categorical_accuracy"),
        new(() => new TopKCategoricalAccuracy(), "TopKCategoricalAccuracy", "top_k_categorical_accuracy"),
        new(() => new SparseTopKCategoricalAccuracy(), "SparseTopKCategoricalAccuracy", "sparse_top_k_categorical_accuracy"),
        new(() => new MeanSquaredError(), "MeanSquaredError", "mean_squared_error", "mse", "MSE"),
        new(() => new RootMeanSquaredError(), "RootMeanSquaredError", "root_mean_squared_error"),
        new(() => new MeanAbsoluteError(), "MeanAbsoluteError", "mean_absolute_error", "mae", "MAE"),
        new(() => new MeanAbsolutePercentageError(), "MeanAbsolutePercentageError", "mean_absolute_percentage_error", "mape", "MAPE"),
        new(() => new MeanSquaredLogarithmicError(), "MeanSquaredLogarithmicError", "mean_squared_logarithmic_error", "msle", "MSLE"),
        new(() => new CosineSimilarity(), "CosineSimilarity", "cosine_similarity"),
        new(() => new LogCoshError(), "LogCoshError", "log_cosh_error"),
        new(() => new Huber(), "Huber", "huber"),
        new(() => new R2Score(), "R2Score", "r2_score"),
        new(() => new AUC(), "AUC", "auc"),
        new(() => new Precision(), "Precision", "precision"),
        new(() => new Recall(), "Recall", "recall"),
        new(() => new TruePositives(), "TruePositives", "true_positives"),
        new(() => new TrueNegatives(), "TrueNegatives", "true_negatives"),
        new(() => new FalsePositives(), "FalsePositives", "false_positives"),
        new(() => new FalseNegatives(), "FalseNegatives", "false_negatives"),
        new(() => new FBetaScore(), "FBetaScore", "f_beta_score"),
        new(() => new F1Score(), "F1Score", "f1_score"),
        new(() => new BinaryIoU(), "BinaryIoU", "binary_io_u"),
        new(() => new Dice(), "Dice", "dice"),
        new(() => new Tversky(), "Tversky", "tversky"),
        new(() => new Hinge(), "Hinge", "hinge"),
        new(() => new SquaredHinge(), "SquaredHinge", "squared_hinge"),
        new(() => new CategoricalHinge(), "CategoricalHinge", "categorical_hinge"),
        new(() => new KLDivergence(), "KLDivergence", "kl_divergence"),
        new(() => new Poisson(), "Poisson", "poisson"),
        new(() => new BinaryCrossentropy(), "BinaryCrossentropy", "binary_crossentropy", "bce", "BCE"),
        new(() => new CategoricalCrossentropy(), "CategoricalCrossentropy", "categorical_crossentropy"),
        new(() => new SparseCategoricalCrossentropy(), "SparseCategoricalCrossentropy", "sparse_categorical_crossentropy"),
        new(() => new BinaryFocalCrossentropy(), "BinaryFocalCrossentropy", "binary_focal_crossentropy"),
        new(() => new CategoricalFocalCrossentropy(), "CategoricalFocalCrossentropy", "categorical_focal_crossentropy"),
        new(() => new PearsonCorrelation(), "PearsonCorrelation", "pearson_correlation"),
        new(() => new ConcordanceCorrelation(), "ConcordanceCorrelation", "concordance_correlation"),
    ];
}
