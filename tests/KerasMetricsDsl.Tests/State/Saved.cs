using System.Buffers;

namespace KerasMetricsDsl.Tests.State;

/// <summary>Metrics with every kind of accumulator, filled, and their bytes.</summary>
internal static class Saved
{
    /// <summary>How to make each metric, and how to fill it; by name, so that a failing test says which.</summary>
    public static IReadOnlyDictionary<string, (Func<IMetric> Create, Action<IMetric, int> Fill)> Metrics { get; } =
        new Dictionary<string, (Func<IMetric>, Action<IMetric, int>)>
        {
            ["mean"] = (() => new BinaryAccuracy(0.3f), Scores),
            ["mean over rows"] = (() => new CategoricalCrossentropy(), Rows),
            ["sums over thresholds"] = (() => new Precision([0.2f, 0.5f, 0.9f]), Scores),
            ["sums by column"] = (() => new FBetaScore(Average.Macro, 2), Rows),
            ["histogram"] = (() => new AUC(numThresholds: 5), Scores),
            ["histogram by column"] = (() => new AUC(numThresholds: 5, multiLabel: true), Rows),
            ["histogram that drops"] = (() => new MeanIoU(2), Labels),
        };

    public static TheoryData<string> Names => [.. Metrics.Keys];

    public static IMetric Filled(string name, int seed = 1)
    {
        var (create, fill) = Metrics[name];
        var metric = create();
        fill(metric, seed);
        return metric;
    }

    public static byte[] Bytes(IMetric metric)
    {
        var writer = new ArrayBufferWriter<byte>();
        metric.WriteState(writer);
        return writer.WrittenSpan.ToArray();
    }

    public static long[] Bits(MetricValue value) => [.. value.Values.ToArray().Select(BitConverter.DoubleToInt64Bits)];

    public static void Scores(IMetric metric, int seed)
    {
        var random = new Random(seed);
        float[] labels = [.. Enumerable.Range(0, 37).Select(_ => (float)random.Next(2))];
        float[] scores = [.. labels.Select(_ => random.NextSingle())];
        float[] weights = [.. labels.Select(_ => random.NextSingle())];
        metric.UpdateState(new MetricBatch(labels, scores) { SampleWeight = weights });
    }

    private static void Rows(IMetric metric, int seed)
    {
        var random = new Random(seed);
        float[] labels = [.. Enumerable.Range(0, 30).Select(i => i % 3 == random.Next(3) ? 1f : 0f)];
        float[] scores = [.. labels.Select(_ => random.NextSingle())];
        metric.UpdateState(new MetricBatch(MetricInput.Rows<float>(labels, 3), MetricInput.Rows<float>(scores, 3)));
    }

    private static void Labels(IMetric metric, int seed)
    {
        var random = new Random(seed);
        int[] labels = [.. Enumerable.Range(0, 20).Select(_ => random.Next(2))];
        int[] predictions = [.. labels.Select(_ => random.Next(3))];
        metric.UpdateState(new MetricBatch(labels, predictions));
    }
}
