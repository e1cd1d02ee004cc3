namespace KerasMetricsDsl.Conformance;

/// <summary>Keras class and argument names, mapped to the catalogue: one entry a metric.</summary>
public static class CatalogueMap
{
    private static readonly Dictionary<string, Func<ConfigReader, IMetric>> Entries = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Mean"] = _ => new Mean(),
        ["Sum"] = _ => new Sum(),
        ["Accuracy"] = _ => new Accuracy(),
        ["BinaryAccuracy"] = c => new BinaryAccuracy(c.Float("threshold", 0.5f)),
        ["CategoricalAccuracy"] = _ => new CategoricalAccuracy(),
        ["SparseCategoricalAccuracy"] = _ => new SparseCategoricalAccuracy(),
        ["TopKCategoricalAccuracy"] = c => new TopKCategoricalAccuracy(c.Int("k", 5)),
        ["SparseTopKCategoricalAccuracy"] = c => new SparseTopKCategoricalAccuracy(c.Int("k", 5), c.Bool("from_sorted_ids", false)),
        ["MeanSquaredError"] = _ => new MeanSquaredError(),
        ["RootMeanSquaredError"] = _ => new RootMeanSquaredError(),
        ["MeanAbsoluteError"] = _ => new MeanAbsoluteError(),
        ["MeanAbsolutePercentageError"] = _ => new MeanAbsolutePercentageError(),
        ["MeanSquaredLogarithmicError"] = _ => new MeanSquaredLogarithmicError(),
        ["LogCoshError"] = _ => new LogCoshError(),
        ["Huber"] = c => new Huber(c.Float("delta", 1)),
        ["CosineSimilarity"] = c => new CosineSimilarity(c.Int("axis", -1)),
        ["R2Score"] = c => new R2Score(ClassAggregationOf(c), c.Int("num_regressors", 0)),
        ["PearsonCorrelation"] = c => new PearsonCorrelation(c.Ints("axis") ?? []),
        ["ConcordanceCorrelation"] = c => new ConcordanceCorrelation(c.Ints("axis") ?? []),
        ["Hinge"] = _ => new Hinge(),
        ["SquaredHinge"] = _ => new SquaredHinge(),
        ["CategoricalHinge"] = _ => new CategoricalHinge(),
        ["KLDivergence"] = _ => new KLDivergence(),
        ["Poisson"] = _ => new Poisson(),
        ["BinaryCrossentropy"] = c => new BinaryCrossentropy(c.Bool("from_logits", false), c.Float("label_smoothing", 0)),
        ["CategoricalCrossentropy"] = c =>
            new CategoricalCrossentropy(c.Bool("from_logits", false), c.Float("label_smoothing", 0), c.Int("axis", -1)),
        ["SparseCategoricalCrossentropy"] = c =>
            new SparseCategoricalCrossentropy(c.Bool("from_logits", false), c.OptionalInt("ignore_class"), c.Int("axis", -1)),
        ["binary_focal_crossentropy"] = c => new BinaryFocalCrossentropy(
            c.Bool("apply_class_balancing", false), c.Float("alpha", 0.25f), c.Float("gamma", 2), c.Bool("from_logits", false),
            c.Float("label_smoothing", 0), c.Int("axis", -1)),
        ["categorical_focal_crossentropy"] = c => new CategoricalFocalCrossentropy(
            c.Floats("alpha"), c.Float("gamma", 2), c.Bool("from_logits", false), c.Float("label_smoothing", 0), c.Int("axis", -1)),
        ["dice"] = c => new Dice(c.Ints("axis")),
        ["tversky"] = c => new Tversky(c.Float("alpha", 0.5f), c.Float("beta", 0.5f), c.Ints("axis")),
        ["TruePositives"] = c => new TruePositives(c.Floats("thresholds") ?? []),
        ["TrueNegatives"] = c => new TrueNegatives(c.Floats("thresholds") ?? []),
        ["FalsePositives"] = c => new FalsePositives(c.Floats("thresholds") ?? []),
        ["FalseNegatives"] = c => new FalseNegatives(c.Floats("thresholds") ?? []),
        ["Precision"] = c => new Precision(c.Floats("thresholds"), c.OptionalInt("top_k"), c.OptionalInt("class_id")),
        ["Recall"] = c => new Recall(c.Floats("thresholds"), c.OptionalInt("top_k"), c.OptionalInt("class_id")),
        ["SensitivityAtSpecificity"] = c =>
            new SensitivityAtSpecificity(c.Float("specificity", 0), c.Int("num_thresholds", 200), c.OptionalInt("class_id")),
        ["SpecificityAtSensitivity"] = c =>
            new SpecificityAtSensitivity(c.Float("sensitivity", 0), c.Int("num_thresholds", 200), c.OptionalInt("class_id")),
        ["PrecisionAtRecall"] = c => new PrecisionAtRecall(c.Float("recall", 0), c.Int("num_thresholds", 200), c.OptionalInt("class_id")),
        ["RecallAtPrecision"] = c => new RecallAtPrecision(c.Float("precision", 0), c.Int("num_thresholds", 200), c.OptionalInt("class_id")),
        ["AUC"] = c => new AUC(
            c.Int("num_thresholds", 200),
            c.Choice("curve", AUCCurve.ROC, ("ROC", AUCCurve.ROC), ("PR", AUCCurve.PR), ("PRGAIN", AUCCurve.PRGain)),
            c.Choice(
                "summation_method", AUCSummationMethod.Interpolation, ("interpolation", AUCSummationMethod.Interpolation),
                ("minoring", AUCSummationMethod.Minoring), ("majoring", AUCSummationMethod.Majoring)),
            c.Floats("thresholds"), c.Bool("multi_label", false), c.OptionalInt("num_labels"), c.Floats("label_weights"),
            c.Bool("from_logits", false)),
        ["FBetaScore"] = c => new FBetaScore(AverageOf(c), c.Float("beta", 1), c.OptionalFloat("threshold")),
        ["F1Score"] = c => new F1Score(AverageOf(c), c.OptionalFloat("threshold")),
        ["IoU"] = c => new IoU(
            c.Int("num_classes", 0), c.Ints("target_class_ids")!, c.OptionalInt("ignore_class"), c.Bool("sparse_y_true", true),
            c.Bool("sparse_y_pred", true), c.Int("axis", -1), CountTypeOf(c)),
        ["BinaryIoU"] = c => new BinaryIoU(c.Ints("target_class_ids"), c.Float("threshold", 0.5f), CountTypeOf(c)),
        ["MeanIoU"] = c => new MeanIoU(
            c.Int("num_classes", 0), c.OptionalInt("ignore_class"), c.Bool("sparse_y_true", true), c.Bool("sparse_y_pred", true),
            c.Int("axis", -1), CountTypeOf(c)),
        ["OneHotIoU"] = c => new OneHotIoU(
            c.Int("num_classes", 0), c.Ints("target_class_ids")!, c.OptionalInt("ignore_class"), c.Bool("sparse_y_pred", false),
            c.Int("axis", -1), CountTypeOf(c)),
        ["OneHotMeanIoU"] = c => new OneHotMeanIoU(
            c.Int("num_classes", 0), c.OptionalInt("ignore_class"), c.Bool("sparse_y_pred", false), c.Int("axis", -1), CountTypeOf(c)),
    };

    /// <summary>How to make the metric, or null when the catalogue has none of this name.</summary>
    public static Func<ConfigReader, IMetric>? Find(string metric) => Entries.GetValueOrDefault(metric);

    private static Average AverageOf(ConfigReader config) =>
        config.Choice("average", Average.None, ("micro", Average.Micro), ("macro", Average.Macro), ("weighted", Average.Weighted));

    // Here Keras's default is not None, so an explicit null has to be told from an absent argument.
    private static ClassAggregation ClassAggregationOf(ConfigReader config) => config.IsNull("class_aggregation")
        ? ClassAggregation.None
        : config.Choice(
            "class_aggregation", ClassAggregation.UniformAverage, ("uniform_average", ClassAggregation.UniformAverage),
            ("variance_weighted_average", ClassAggregation.VarianceWeightedAverage));

    private static CountType CountTypeOf(ConfigReader config) =>
        config.Text("dtype") is { } dtype && dtype.StartsWith("float", StringComparison.Ordinal) ? CountType.Real : CountType.Integer;
}
