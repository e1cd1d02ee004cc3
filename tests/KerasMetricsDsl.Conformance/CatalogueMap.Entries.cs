namespace KerasMetricsDsl.Conformance;

/// <content>The table: one entry a metric, its arguments by their Keras names.</content>
internal static partial class CatalogueMap
{
    private static void AddReductions()
    {
        Class(_ => new Mean(), "Mean");
        Class(_ => new Sum(), "Sum");
    }

    private static void AddAccuracies()
    {
        Function(_ => new Accuracy(), "Accuracy");
        Class(c => new BinaryAccuracy(c.Single("threshold", 0.5f)), "BinaryAccuracy");
        Function(_ => new CategoricalAccuracy(), "CategoricalAccuracy");
        Function(_ => new SparseCategoricalAccuracy(), "SparseCategoricalAccuracy");
        Function(c => new TopKCategoricalAccuracy(c.Integer("k", 5)), "TopKCategoricalAccuracy");
        Class(c => new SparseTopKCategoricalAccuracy(c.Integer("k", 5), c.Flag("from_sorted_ids")), "SparseTopKCategoricalAccuracy");
    }

    private static void AddRegression()
    {
        Function(_ => new MeanSquaredError(), "MeanSquaredError", "MSE");
        Class(_ => new RootMeanSquaredError(), "RootMeanSquaredError");
        Function(_ => new MeanAbsoluteError(), "MeanAbsoluteError", "MAE");
        Function(_ => new MeanAbsolutePercentageError(), "MeanAbsolutePercentageError", "MAPE");
        Function(_ => new MeanSquaredLogarithmicError(), "MeanSquaredLogarithmicError", "MSLE");
        Function(c => new CosineSimilarity(c.Integer("axis", -1)), "CosineSimilarity");
        Function(c => new LogCoshError(c.PredictionsAreIntegers), "LogCoshError", "LogCosh");
        Function(c => new Huber(c.Single("delta", 1)), "Huber");
        Function(_ => new Hinge(), "Hinge");
        Function(_ => new SquaredHinge(), "SquaredHinge");
        Function(_ => new CategoricalHinge(), "CategoricalHinge");
        Function(c => new PearsonCorrelation(c.Axes("axis")!), "PearsonCorrelation");
        Function(c => new ConcordanceCorrelation(c.Axes("axis")!), "ConcordanceCorrelation");
        Class(c => new R2Score(c.Choice("class_aggregation", ClassAggregation.UniformAverage), c.Integer("num_regressors", 0)), "R2Score");
    }

    private static void AddProbabilistic()
    {
        Function(_ => new KLDivergence(), "KLDivergence", "KLD");
        Function(_ => new Poisson(), "Poisson");
        Function(c => new BinaryCrossentropy(c.Flag("from_logits"), c.Single("label_smoothing")), "BinaryCrossentropy", "BCE");
        Function(
            c => new CategoricalCrossentropy(c.Flag("from_logits"), c.Single("label_smoothing"), c.Integer("axis", -1)),
            "CategoricalCrossentropy");
        Class(
            c => new SparseCategoricalCrossentropy(c.Flag("from_logits"), c.IntegerOrNone("ignore_class"), c.Integer("axis", -1)),
            "SparseCategoricalCrossentropy");
        Function(
            c => new BinaryFocalCrossentropy(
                c.Flag("apply_class_balancing"), c.Single("alpha", 0.25f), c.Single("gamma", 2), c.Flag("from_logits"),
                c.Single("label_smoothing"), c.Integer("axis", -1)),
            "BinaryFocalCrossentropy");
        Function(
            c => new CategoricalFocalCrossentropy(
                c.Singles("alpha"), c.Single("gamma", 2), c.Flag("from_logits"), c.Single("label_smoothing"), c.Integer("axis", -1)),
            "CategoricalFocalCrossentropy");
    }

    private static void AddConfusion()
    {
        Class(c => new TruePositives(c.Singles("thresholds") ?? []), "TruePositives");
        Class(c => new TrueNegatives(c.Singles("thresholds") ?? []), "TrueNegatives");
        Class(c => new FalsePositives(c.Singles("thresholds") ?? []), "FalsePositives");
        Class(c => new FalseNegatives(c.Singles("thresholds") ?? []), "FalseNegatives");
        Class(c => new Precision(c.Singles("thresholds"), c.IntegerOrNone("top_k"), c.IntegerOrNone("class_id")), "Precision");
        Class(c => new Recall(c.Singles("thresholds"), c.IntegerOrNone("top_k"), c.IntegerOrNone("class_id")), "Recall");
        Class(
            c => new SensitivityAtSpecificity(c.RequiredSingle("specificity"), c.Integer("num_thresholds", 200), c.IntegerOrNone("class_id")),
            "SensitivityAtSpecificity");
        Class(
            c => new SpecificityAtSensitivity(c.RequiredSingle("sensitivity"), c.Integer("num_thresholds", 200), c.IntegerOrNone("class_id")),
            "SpecificityAtSensitivity");
        Class(
            c => new PrecisionAtRecall(c.RequiredSingle("recall"), c.Integer("num_thresholds", 200), c.IntegerOrNone("class_id")),
            "PrecisionAtRecall");
        Class(
            c => new RecallAtPrecision(c.RequiredSingle("precision"), c.Integer("num_thresholds", 200), c.IntegerOrNone("class_id")),
            "RecallAtPrecision");
        Class(
            c => new AUC(
                c.Integer("num_thresholds", 200), c.Choice("curve", AUCCurve.ROC),
                c.Choice("summation_method", AUCSummationMethod.Interpolation), c.Singles("thresholds"), c.Flag("multi_label"),
                c.IntegerOrNone("num_labels"), c.Singles("label_weights"), c.Flag("from_logits")),
            "AUC");
        Class(
            c => new FBetaScore(c.Choice("average", Average.None), c.Single("beta", 1), c.SingleOrNone("threshold")),
            "FBetaScore");
        Class(c => new F1Score(c.Choice("average", Average.None), c.SingleOrNone("threshold")), "F1Score");
    }

    private static void AddSegmentation()
    {
        Class(
            c => new IoU(
                c.RequiredInteger("num_classes"), c.RequiredIntegers("target_class_ids"), c.IntegerOrNone("ignore_class"),
                c.Flag("sparse_y_true", true), c.Flag("sparse_y_pred", true), c.Integer("axis", -1), c.CountType),
            "IoU");
        Class(
            c => new MeanIoU(
                c.RequiredInteger("num_classes"), c.IntegerOrNone("ignore_class"), c.Flag("sparse_y_true", true),
                c.Flag("sparse_y_pred", true), c.Integer("axis", -1), c.CountType),
            "MeanIoU");
        Class(
            c => new OneHotIoU(
                c.RequiredInteger("num_classes"), c.RequiredIntegers("target_class_ids"), c.IntegerOrNone("ignore_class"),
                c.Flag("sparse_y_pred"), c.Integer("axis", -1), c.CountType),
            "OneHotIoU");
        Class(
            c => new OneHotMeanIoU(
                c.RequiredInteger("num_classes"), c.IntegerOrNone("ignore_class"), c.Flag("sparse_y_pred"), c.Integer("axis", -1),
                c.CountType),
            "OneHotMeanIoU");
        Class(c => new BinaryIoU(c.Integers("target_class_ids"), c.Single("threshold", 0.5f), c.CountType), "BinaryIoU");
        Function(c => new Dice(c.Integers("axis")), "Dice");
        Function(c => new Tversky(c.Single("alpha", 0.5f), c.Single("beta", 0.5f), c.Integers("axis")), "Tversky");
    }
}
