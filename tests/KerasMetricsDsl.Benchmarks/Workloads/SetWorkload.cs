namespace KerasMetricsDsl.Benchmarks.Workloads;

/// <summary>A set of metrics on one set of data, updated together and one after the other.</summary>
/// <param name="Name">The set and the shape.</param>
/// <param name="Elements">What times are divided by.</param>
/// <param name="Together">The set's update.</param>
/// <param name="Alone">The members' own updates.</param>
internal sealed record SetWorkload(string Name, long Elements, Action Together, Action Alone)
{
    /// <summary>In cache and in memory; data are made when an entry is asked for.</summary>
    public static IEnumerable<Func<SetWorkload>> All =>
    [
        () => OfElements(1 << 16),
        () => OfElements(1 << 20),
        () => OfElements(1 << 24),
        () => OfRows(100_000, 10),
        () => OfRows(16_384, 1024),
    ];

    private static SetWorkload OfElements(int size)
    {
        var (labels, predictions) = (Data.Binary(size), Data.Probabilities(size));
        ElementReport together = new(), alone = new();
        return new(
            $"ten of elements, {size}",
            size,
            () => together.UpdateState(labels, predictions),
            () =>
            {
                foreach (var metric in alone.Metrics.Values)
                    metric.UpdateState(new MetricBatch(labels, predictions));
            });
    }

    private static SetWorkload OfRows(int rows, int columns)
    {
        var (labels, predictions) = (Data.OneHot(rows, columns), Data.Probabilities(rows * columns));
        RowReport together = new(), alone = new();
        MetricBatch Batch() => new(MetricInput.Rows<float>(labels, columns), MetricInput.Rows<float>(predictions, columns));
        return new(
            $"ten of rows, {rows}x{columns}",
            labels.Length,
            () => together.UpdateState(Batch()),
            () =>
            {
                foreach (var metric in alone.Metrics.Values)
                    metric.UpdateState(Batch());
            });
    }
}
