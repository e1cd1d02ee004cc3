using KerasMetricsDsl.Benchmarks.Workloads;
using Microsoft.ML;

namespace KerasMetricsDsl.Benchmarks.Peers;

/// <summary>
/// ML.NET's evaluators on the same data, held in memory by its own cache. An evaluator computes all its metrics at once; there is no way to
/// ask for one.
/// </summary>
internal static class MachineLearning
{
    // Its evaluators take microseconds an element where scores are sorted: a run of more would take minutes.
    private const int MostElements = 1 << 20;

    private static readonly MLContext Context = new(seed: 1);

    /// <summary>The regression evaluator, which has the mean squared error and R².</summary>
    public static IEnumerable<Peer> Regression(float[] labels, float[] predictions)
    {
        if (labels.Length > MostElements)
            return [];
        var data = View(labels, predictions);
        return
        [
            new(
                "ML.NET",
                () => Memory.Keep(Context.Regression.Evaluate(data, nameof(Sample.Label), nameof(Sample.Score)).MeanSquaredError)),
        ];
    }

    /// <summary>The evaluator of two classes, which has accuracy, precision and the area under the ROC curve.</summary>
    public static IEnumerable<Peer> BinaryClassification(float[] labels, float[] predictions)
    {
        if (labels.Length > MostElements)
            return [];
        var data = View(labels, predictions);
        return
        [
            new(
                "ML.NET",
                () => Memory.Keep(Context.BinaryClassification.EvaluateNonCalibrated(
                    data, nameof(Sample.IsPositive), nameof(Sample.Score), nameof(Sample.PredictedLabel)).Accuracy)),
        ];
    }

    private static IDataView View(float[] labels, float[] predictions)
    {
        var samples = labels.Zip(predictions, (label, score) => new Sample
        {
            Label = label,
            Score = score,
            IsPositive = label != 0,
            PredictedLabel = score > 0.5f,
        });
        return Context.Data.Cache(Context.Data.LoadFromEnumerable(samples.ToArray()));
    }

    // ML.NET reads the columns by reflection.
    private sealed class Sample
    {
        public float Label { get; set; }

        public float Score { get; set; }

        public bool IsPositive { get; set; }

        public bool PredictedLabel { get; set; }
    }
}
