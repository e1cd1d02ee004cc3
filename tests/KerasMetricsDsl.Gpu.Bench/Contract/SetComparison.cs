using KerasMetricsDsl.Tests.Laws;

namespace KerasMetricsDsl.Gpu.Bench.Contract;

/// <summary>A set on a device beside the same on the CPU: what differs after a few batches.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Difference">Says which member differs first; null: none.</param>
internal sealed record SetComparison(string Name, Func<GpuContext, string?> Difference)
{
    private const int Chunks = 140_001;

    // Short rows, rows of more than a thread each, and rows that are added up in parts.
    private static readonly (int Columns, int Rows)[] Sizes = [(10, 30_000), (129, 333), (1_100, 50)];

    public static IEnumerable<SetComparison> All => Sizes
        .Select(size => new SetComparison($"{nameof(RankedMetrics)} of {size.Columns} columns", gpu => OfRows(gpu, size.Columns, size.Rows)))
        .Append(new(nameof(TenMetrics), OfElements));

    private static string? OfElements(GpuContext gpu)
    {
        float[] labels = (float[])Source.Binary.Draw(new Random(1), Chunks), scores = (float[])Source.Probability.Draw(new Random(2), Chunks);
        var onCpu = new TenMetrics();
        using var onDevice = new TenMetrics().On(gpu);
        foreach (var set in (IMetricSet[])[onCpu, onDevice])
        {
            set.UpdateState(new MetricBatch(labels, scores));
            set.UpdateState(new MetricBatch(labels, scores) { SampleWeight = Situations.Weights(Chunks), Mask = Situations.Mask(Chunks) });
        }
        return First(onCpu, onDevice);
    }

    private static string? OfRows(GpuContext gpu, int columns, int rows)
    {
        var random = new Random(columns);
        int[] labels = [.. Enumerable.Range(0, rows).Select(_ => random.Next(columns))];
        float[] scores = [.. Enumerable.Range(0, rows * columns).Select(_ => 0.01f + random.NextSingle())];
        var onCpu = new RankedMetrics();
        using var onDevice = new RankedMetrics().On(gpu);
        foreach (var set in (IMetricSet[])[onCpu, onDevice])
        {
            var predictions = MetricInput.Rows<float>(scores, columns);
            set.UpdateState(new MetricBatch(labels, predictions));
            set.UpdateState(new MetricBatch(labels, predictions) { SampleWeight = Situations.Weights(rows), Mask = Situations.Mask(rows) });
        }
        return First(onCpu, onDevice);
    }

    private static string? First(IMetricSet onCpu, IMetricSet onDevice)
    {
        foreach (var (member, metric) in onDevice.Metrics)
        {
            double[] expected = ResultNumbers.Of(onCpu.Metrics[member]), actual = ResultNumbers.Of(metric);
            if (!expected.AsSpan().SequenceEqual(actual) || onCpu.Metrics[member].RowCounts != metric.RowCounts)
                return FormattableString.Invariant($"{member} is {expected[0]:R} on the CPU, {actual[0]:R} on the device");
        }
        return null;
    }
}
