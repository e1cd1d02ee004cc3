namespace KerasMetricsDsl.Benchmarks.Workloads;

/// <summary>One metric on one set of data, done in several ways.</summary>
/// <param name="Name">The metric and the shape.</param>
/// <param name="Elements">What times are divided by.</param>
/// <param name="Read">Reads the same memory and does nothing else: the limit.</param>
/// <param name="Metric">The generated update.</param>
/// <param name="Scalar">A plain loop.</param>
internal sealed record Workload(string Name, long Elements, Action Read, Action Metric, Action Scalar)
{
    /// <summary>Every workload; data are made when an entry is asked for.</summary>
    public static IEnumerable<Func<Workload>> All
    {
        get
        {
            foreach (var size in (int[])[1 << 16, 1 << 24])
            {
                yield return () => ElementWorkloads.MeanSquaredError(size);
                yield return () => ElementWorkloads.BinaryCrossentropy(size);
                yield return () => ElementWorkloads.BinaryAccuracy(size);
                yield return () => HistogramWorkloads.AUC(size);
                yield return () => HistogramWorkloads.MeanIoU(size);
            }

            foreach (var (rows, columns) in ((int, int)[])[(100_000, 10), (10_000, 1000)])
            {
                yield return () => RowWorkloads.SparseCategoricalCrossentropy(rows, columns);
                yield return () => RowWorkloads.CategoricalAccuracy(rows, columns);
            }
        }
    }
}
