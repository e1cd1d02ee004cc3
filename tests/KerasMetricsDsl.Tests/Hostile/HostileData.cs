namespace KerasMetricsDsl.Tests.Hostile;

/// <summary>Labels and predictions that lose digits: a huge mean, a tiny spread, equal values, weights that are no powers of two.</summary>
internal sealed record HostileData(float[] Labels, float[] Predictions, float[]? Weights)
{
    private static readonly float[] Means = [0, 1, 0.3f, -1234.5f, 1e4f, 1e6f, -16777216, 1e-6f, 1e12f];

    public int Count => Labels.Length;

    /// <summary>The data of a seed, which alone decides about them.</summary>
    public static HostileData Of(int seed)
    {
        var random = new Random(seed);
        var mean = Means[random.Next(Means.Length)];
        // From values that differ in their last digits to values whose mean is nothing beside their spread.
        var spread = Math.Max(Math.Abs(mean), 1e-6) * Math.Pow(10, random.Next(-6, 2));
        var count = random.Next(2, 300);
        var labels = Draw(random, count, mean, spread);
        var predictions = Array.ConvertAll(labels, label => (float)(label + spread * 0.3 * (random.NextDouble() - 0.5)));
        var weights = random.Next(2) == 0 ? null : Array.ConvertAll(labels, _ => (float)(0.05 + random.NextDouble()));
        if (weights is not null && random.Next(2) == 0)
            weights[0] = 0;
        return new(labels, predictions, weights);
    }

    /// <summary>Feeds all samples in parts, some of them to a shard that is merged.</summary>
    public void Feed(IMetric metric, IMetric shard, int columns = 1)
    {
        var cut = Count / 3;
        Update(metric, ..cut, columns);
        Update(shard, cut.., columns);
        metric.MergeState(shard);
    }

    private static float[] Draw(Random random, int count, float mean, double spread) =>
        [.. Enumerable.Range(0, count).Select(_ => (float)(mean + spread * (random.NextDouble() - 0.4)))];

    private void Update(IMetric metric, Range range, int columns)
    {
        MetricInput Column(float[] values) => MetricInput.Rows<float>(values[range], columns);
        if (Labels[range].Length == 0) return;
        metric.UpdateState(new MetricBatch(Column(Labels), Column(Predictions))
        {
            SampleWeight = Weights is { } weights ? weights[range] : default,
        });
    }
}
