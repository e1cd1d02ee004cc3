using KerasMetricsDsl.Benchmarks.ByHand;
using KerasMetricsDsl.Benchmarks.Peers;

namespace KerasMetricsDsl.Benchmarks.Quick.Jobs;

/// <summary>Counts and histograms of elements.</summary>
internal static unsafe class CountJobs
{
    public static IReadOnlyList<(string Name, Func<DataSet, Job> Make)> All { get; } =
    [
        ("accuracy", Accuracy),
        ("precision", Precision),
        ("precision 200", PrecisionOfThresholds),
        ("AUC 200", Auc),
        ("MeanIoU 10", MeanIoU),
    ];

    private static Job Accuracy(DataSet data)
    {
        var metric = new BinaryAccuracy();
        var (t, p) = (data.Labels, data.Predictions);
        return AllJobs.OfMean(data, "accuracy", metric, (t, p), () => metric.UpdateState(t, p), Hand.Kernels.Hits) with
        {
            Peers =
            [
                new("TensorPrimitives", new Composed(t, p).Accuracy),
                .. CompiledC.OfPairs("sum_accuracy", t, p),
                .. MachineLearning.BinaryClassification(t, p),
            ],
        };
    }

    private static Job Precision(DataSet data)
    {
        var metric = new Precision();
        var (t, p) = (data.Labels, data.Predictions);
        HandResult ratio = totals => totals[0] / (totals[0] + totals[1]);
        return AllJobs.OfPairs(data, "precision", metric, (t, p), () => metric.UpdateState(t, p), Hand.Kernels.Positives, 2, ratio) with
        {
            Peers = [.. CompiledC.OfPairs("sum_precision", t, p), .. MachineLearning.BinaryClassification(t, p)],
        };
    }

    // By hand one histogram of scores has the counts at all thresholds.
    private static Job PrecisionOfThresholds(DataSet data)
    {
        var metric = new Precision(thresholds: [.. Enumerable.Range(0, 200).Select(i => (float)(i / 199.0))]);
        var (t, p) = (data.Labels, data.Predictions);
        return OfScores(data, "precision 200", metric, () => metric.UpdateState(t, p), ScoreTable.MeanPrecision);
    }

    private static Job Auc(DataSet data)
    {
        var metric = new AUC();
        var (t, p) = (data.Labels, data.Predictions);
        return OfScores(data, "AUC 200", metric, () => metric.UpdateState(t, p), ScoreTable.Auc) with
        {
            Tolerance = 1e-6,
            Peers = [.. CompiledC.OfPairs("sum_auc", t, p), .. MachineLearning.BinaryClassification(t, p)],
        };
    }

    private static Job MeanIoU(DataSet data)
    {
        var metric = new MeanIoU(10);
        var (t, p) = (data.Classes, data.PredictedClasses);
        return AllJobs.OfPairs(
            data, "MeanIoU 10", metric, (t, p), () => metric.UpdateState(t, p), Hand.Kernels.Pairs, PairTable.Slots, PairTable.MeanIoU) with
        {
            Peers = [.. CompiledC.OfPairs("sum_confusion", t, p)],
        };
    }

    private static Job OfScores(DataSet data, string name, IMetric metric, Action update, HandResult result) =>
        AllJobs.OfPairs(data, name, metric, (data.Labels, data.Predictions), update, Hand.Kernels.Scores, ScoreTable.Slots, result);
}
