namespace KerasMetricsDsl.Benchmarks.Workloads;

/// <summary>Metrics that count in cells.</summary>
internal static class HistogramWorkloads
{
    public static Workload AUC(int size)
    {
        var (labels, predictions) = (Data.Binary(size), Data.Probabilities(size));
        var metric = new AUC();
        var buckets = new double[2 * 201];
        return new(
            $"AUC {size}",
            size,
            () => Memory.Read(labels, predictions),
            () => metric.UpdateState(labels, predictions),
            () => CountScores(labels, predictions, buckets));
    }

    public static Workload MeanIoU(int size)
    {
        var (labels, predictions) = (Data.Classes(size, 10), Data.Classes(size + 1, 10)[..size]);
        var metric = new MeanIoU(10);
        var cells = new double[100];
        return new(
            $"MeanIoU {size}",
            size,
            () => Memory.Read(labels, predictions),
            () => metric.UpdateState(labels, predictions),
            () => CountPairs(labels, predictions, cells));
    }

    private static void CountScores(float[] labels, float[] predictions, double[] buckets)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            var bucket = (int)MathF.Max(MathF.Ceiling(Math.Clamp(predictions[i], 0, 1) * 199), 1);
            buckets[(labels[i] != 0 ? 201 : 0) + bucket]++;
        }
    }

    private static void CountPairs(float[] labels, float[] predictions, double[] cells)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            var (label, prediction) = ((int)labels[i], (int)predictions[i]);
            if (label is >= 0 and < 10 && prediction is >= 0 and < 10)
                cells[(label * 10) + prediction]++;
        }
    }
}
