using static KerasMetricsDsl.Tests.Laws.Source;

namespace KerasMetricsDsl.Tests.Laws;

/// <summary>Every metric of the catalogue, with the arguments that change its kernels.</summary>
internal static class CatalogueCases
{
    public static IEnumerable<MetricCase> All => [.. Accuracies, .. Confusion, .. Probabilistic, .. Regression, .. Segmentation, .. Others];

    private static MetricCase[] Accuracies =>
    [
        new("Accuracy", () => new Accuracy(), Class(3), Class(3)),
        new("Accuracy of rows", () => new Accuracy(), FloatClass(2).Wide(3), FloatClass(2).Wide(3)),
        new("BinaryAccuracy", () => new BinaryAccuracy(), Binary, Probability),
        new("BinaryAccuracy threshold", () => new BinaryAccuracy(0.7f), Binary.Wide(3), Probability.Wide(3)),
        new("CategoricalAccuracy", () => new CategoricalAccuracy(), OneHotRows(5), ProbabilityRows(5)),
        new("CategoricalAccuracy long", () => new CategoricalAccuracy(), OneHotRows(100), ProbabilityRows(100)),
        new("SparseCategoricalAccuracy", () => new SparseCategoricalAccuracy(), Class(5), ProbabilityRows(5)),
        new("SparseCategoricalAccuracy long", () => new SparseCategoricalAccuracy(), Class(100), ProbabilityRows(100)),
        new("TopKCategoricalAccuracy", () => new TopKCategoricalAccuracy(2), OneHotRows(7), ProbabilityRows(7)),
        new("SparseTopKCategoricalAccuracy", () => new SparseTopKCategoricalAccuracy(3), LongClass(70), ProbabilityRows(70)),
        new("SparseTopKCategoricalAccuracy ids", () => new SparseTopKCategoricalAccuracy(2, fromSortedIds: true), Class(9), FloatClass(9).Wide(4)),
    ];

    private static MetricCase[] Confusion =>
    [
        new("TruePositives", () => new TruePositives(), Binary, Probability),
        new("TrueNegatives", () => new TrueNegatives(0.2f, 0.9f), Binary, Probability),
        new("FalsePositives", () => new FalsePositives(0, 0.25f, 0.5f, 0.75f, 1), Binary, Probability),
        new("FalseNegatives", () => new FalseNegatives(0.5f), Binary, Probability),
        new("Precision", () => new Precision(), Binary, Probability),
        new("Precision top-k class", () => new Precision([0.1f, 0.3f], topK: 2, classId: 1), Binary.Wide(5), ProbabilityRows(5)),
        new("Recall", () => new Recall([0.2f, 0.6f]), Binary, Probability),
        new("Recall top-k", () => new Recall(topK: 3), Binary.Wide(70), ProbabilityRows(70)) { IsSlow = true },
        new("PrecisionAtRecall", () => new PrecisionAtRecall(0.5f), Binary, Probability),
        new("RecallAtPrecision", () => new RecallAtPrecision(0.5f, classId: 2), Binary.Wide(4), Probability.Wide(4)),
        new("SensitivityAtSpecificity", () => new SensitivityAtSpecificity(0.5f, 1), Binary, Probability),
        new("SpecificityAtSensitivity", () => new SpecificityAtSensitivity(0.5f), Binary, Probability),
        new("AUC", () => new AUC(), Binary, Probability),
        new("AUC PR thresholds", () => new AUC(curve: AUCCurve.PR, thresholds: [0.1f, 0.35f, 0.8f]), Binary, Probability),
        new("AUC logits", () => new AUC(fromLogits: true, summationMethod: AUCSummationMethod.Majoring), Binary, Real),
        new("AUC PRGain", () => new AUC(curve: AUCCurve.PRGain), Binary, Probability),
        new("AUC multi-label", () => new AUC(multiLabel: true, labelWeights: [1, 2, 3]), Binary.Wide(3), Probability.Wide(3)),
        new("AUC label weights", () => new AUC(labelWeights: [1, 2, 3]), Binary.Wide(3), Probability.Wide(3)),
        new("FBetaScore", () => new FBetaScore(beta: 2), Binary.Wide(4), ProbabilityRows(4)) { NeedsData = true },
        new("FBetaScore threshold", () => new FBetaScore(Average.Weighted, 0.5f, 0.4f), Binary.Wide(4), Probability.Wide(4)) { NeedsData = true },
        new("F1Score", () => new F1Score(Average.Macro), Binary.Wide(80), ProbabilityRows(80)) { NeedsData = true },
    ];

    private static MetricCase[] Probabilistic =>
    [
        new("BinaryCrossentropy", () => new BinaryCrossentropy(), Binary, Probability),
        new("BinaryCrossentropy logits", () => new BinaryCrossentropy(fromLogits: true, labelSmoothing: 0.1f), Binary.Wide(3), Real.Wide(3)),
        new("BinaryFocalCrossentropy", () => new BinaryFocalCrossentropy(applyClassBalancing: true), Binary, Probability),
        new("CategoricalCrossentropy", () => new CategoricalCrossentropy(), OneHotRows(5), ProbabilityRows(5)),
        new("CategoricalCrossentropy logits", () => new CategoricalCrossentropy(true, 0.2f), OneHotRows(90), Real.Wide(90)),
        new("CategoricalFocalCrossentropy", () => new CategoricalFocalCrossentropy(), OneHotRows(5), ProbabilityRows(5)),
        new("SparseCategoricalCrossentropy", () => new SparseCategoricalCrossentropy(), Class(5), ProbabilityRows(5)),
        new("SparseCategoricalCrossentropy logits", () => new SparseCategoricalCrossentropy(true), Class(90), Real.Wide(90)),
        new("SparseCategoricalCrossentropy ignored", () => new SparseCategoricalCrossentropy(ignoreClass: 2), Class(5), ProbabilityRows(5)) { DropsWeights = true },
        new("KLDivergence", () => new KLDivergence(), ProbabilityRows(6), ProbabilityRows(6)),
        new("Poisson", () => new Poisson(), Positive, Positive),
        new("Hinge", () => new Hinge(), Binary, Real),
        new("SquaredHinge", () => new SquaredHinge(), Sign.Wide(3), Real.Wide(3)),
        new("CategoricalHinge", () => new CategoricalHinge(), OneHotRows(5), Real.Wide(5)),
    ];

    private static MetricCase[] Regression =>
    [
        new("MeanSquaredError", () => new MeanSquaredError(), Real, Real),
        new("MeanSquaredError of rows", () => new MeanSquaredError(), Real.Wide(3), Real.Wide(3)),
        new("RootMeanSquaredError", () => new RootMeanSquaredError(), Real, Real),
        new("MeanAbsoluteError", () => new MeanAbsoluteError(), Real, Real),
        new("MeanAbsolutePercentageError", () => new MeanAbsolutePercentageError(), Positive, Real),
        new("MeanSquaredLogarithmicError", () => new MeanSquaredLogarithmicError(), Positive, Positive),
        new("LogCoshError", () => new LogCoshError(), Real, Real),
        new("Huber", () => new Huber(0.5f), Real, Real),
        new("CosineSimilarity", () => new CosineSimilarity(), Real.Wide(6), Real.Wide(6)),
        new("R2Score", () => new R2Score(), Real.Wide(3), Real.Wide(3)) { NeedsData = true, Fewest = 17, WeighsInSingle = true },
    ];

    private static MetricCase[] Segmentation =>
    [
        new("BinaryIoU", () => new BinaryIoU(), Binary, Probability),
        new("IoU", () => new IoU(5, [0, 3], ignoreClass: 1), FloatClass(5), FloatClass(5)),
        new("MeanIoU", () => new MeanIoU(5), FloatClass(6), FloatClass(5)),
        new("OneHotIoU", () => new OneHotIoU(4, [1, 2]), OneHotRows(4), ProbabilityRows(4)),
        new("OneHotMeanIoU", () => new OneHotMeanIoU(80), OneHotRows(80), ProbabilityRows(80)),
        new("Dice", () => new Dice([-1]), Binary.Wide(6), Probability.Wide(6)),
        new("Tversky", () => new Tversky(0.3f, 0.7f, [-1]), Binary.Wide(6), Probability.Wide(6)),
    ];

    private static MetricCase[] Others =>
    [
        new("Mean", () => new Mean(), Real),
        new("Sum", () => new Sum(), Real.Wide(2)),
        new("PearsonCorrelation", () => new PearsonCorrelation(), Real.Wide(9), Real.Wide(9)),
        new("ConcordanceCorrelation", () => new ConcordanceCorrelation(), Real.Wide(90), Real.Wide(90)),
    ];
}
