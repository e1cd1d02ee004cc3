using KerasMetricsDsl.Tests.Laws;
using KerasMetricsDsl.Tests.Memory.Declared;

namespace KerasMetricsDsl.Gpu.Tests.Memory;

/// <summary>Indices of histograms, arrays and rows at and beyond both ends: a device counts, drops and refuses what the CPU does.</summary>
internal static class MemoryContract
{
    private static readonly float[] Entries = [1.5f, -2, 0.25f];

    /// <summary>Labels of rows that lie outside: what was counted there would be another chunk's.</summary>
    public static void RowsOutside(GpuContext gpu)
    {
        const int Rows = 40_000;
        var cells = Enumerable.Range(0, 2 * Rows).Select(i => i % 5 * 0.25f).ToArray();
        var labels = Enumerable.Repeat(-1, Rows).ToArray();
        for (var i = 0; i < 10; i++)
            labels[3 + (i * 3_999)] = 3;
        using var onDevice = new LabelsBetweenMeans(3).On(gpu);
        onDevice.UpdateState(new MetricBatch(MetricInput.Rows<float>(cells, 2), labels));
        var metric = onDevice.Collect();
        Assert.Equal([0, 0, 0], metric.Result()[1..^1]);
        Assert.Equal(Rows, metric.DroppedCount);
        Bits.AreSame(LabelsBetweenMeans.Compute(MetricInput.Rows<float>(cells, 2), labels, 3), metric.Result());
    }

    /// <summary>All forms of histograms over labels of which many lie outside.</summary>
    public static void Histograms(GpuContext gpu, int rows, int columns)
    {
        var random = new Random(rows);
        int[] a = Labels(random, rows), b = Labels(random, rows), c = Labels(random, rows);
        var cells = Array.ConvertAll(Labels(random, rows * columns), label => (float)label);
        Same(gpu, new LabelByPosition(5), new LabelByPosition(5), m => m.DroppedCount, new MetricBatch(a, MetricInput.Rows<float>(cells, columns)));
        Same(gpu, new LabelsBetweenMeans(5), new LabelsBetweenMeans(5), m => m.DroppedCount, new MetricBatch(MetricInput.Rows<float>(cells, columns), a));
        Same(gpu, new CellsOfRows(5, 1), new CellsOfRows(5, 1), m => m.DroppedCount, new MetricBatch(MetricInput.Rows<float>(cells, columns), a));
        Same(gpu, new LabelsByColumn(5), new LabelsByColumn(5), m => m.DroppedCount, new MetricBatch(MetricInput.Rows<float>(cells, columns)));
        Same(gpu, new ThreeLabels(5, 2, 5), new ThreeLabels(5, 2, 5), m => m.DroppedCount, new MetricBatch(a, b, c));
        Same(gpu, new ShiftedLabels(5, int.MaxValue, [1, 2]), new ShiftedLabels(5, int.MaxValue, [1, 2]), m => m.DroppedCount, new MetricBatch(a));
    }

    /// <summary>Entries at indices that the configuration gives.</summary>
    public static void FixedIndices(GpuContext gpu)
    {
        float[] x = [1, -2, 0.5f, 3], t = [0, 1, 1, 0];
        foreach (var k in (int[])[0, 2, 3, -1, 1_000_000, int.MinValue])
        {
            Same(gpu, new EntryAt(Entries, k), new EntryAt(Entries, k), _ => 0, new MetricBatch(x));
            Same(gpu, new EntryIf(Entries, k), new EntryIf(Entries, k), _ => 0, new MetricBatch(x));
            Same(gpu, new EntryIf(Entries, k), new EntryIf(Entries, k), _ => 0, new MetricBatch(new[] { -1f, 0 }));
            foreach (var columns in (int[])[3, 150])
            {
                var weights = Enumerable.Range(1, columns).Select(i => 1f / i).ToArray();
                var rows = Enumerable.Range(0, 5 * columns).Select(i => (i % 7) / 8f).ToArray();
                Same(gpu, new ColumnAt(weights, k), new ColumnAt(weights, k), _ => 0, new MetricBatch(MetricInput.Rows<float>(rows, columns)));
            }
        }
        Same(gpu, new TwoWeights(Entries), new TwoWeights(Entries), _ => 0, new MetricBatch(t, x));
        Same(gpu, new TwoWeights([2]), new TwoWeights([2]), _ => 0, new MetricBatch(t, x));
        Same(gpu, new TwoWeights([]), new TwoWeights([]), _ => 0, new MetricBatch(t, x));
        Same(gpu, new EntryDecides([2, 5, 8], [7, 2, 3]), new EntryDecides([2, 5, 8], [7, 2, 3]), _ => 0, new MetricBatch(x));
        Same(gpu, new EntryDecides([2], [7, -1]), new EntryDecides([2], [7, -1]), _ => 0, new MetricBatch(x));
    }

    private static int[] Labels(Random random, int count)
    {
        int[] odd = [-1, 5, 6, 1_000_000, int.MinValue, int.MaxValue, 1 << 30];
        return [.. Enumerable.Range(0, count).Select(_ => random.Next(3) == 0 ? odd[random.Next(odd.Length)] : random.Next(5))];
    }

    // The same numbers, or the same refusal.
    private static void Same<TMetric>(GpuContext gpu, TMetric onCpu, TMetric metric, Func<TMetric, long> dropped, in MetricBatch batch)
        where TMetric : class, IMetric, KerasMetricsDsl.Engine.IMetricKernels
    {
        var refused = Message(onCpu, batch);
        using var onDevice = metric.On(gpu);
        onDevice.UpdateState(batch);
        if (refused is not null)
            Assert.Equal(refused, Assert.Throws<ArgumentException>(() => onDevice.Collect()).Message);
        var collected = onDevice.Collect();
        Bits.AreSame(ResultNumbers.Of(onCpu), ResultNumbers.Of(collected), metric.Name);
        Assert.Equal(dropped(onCpu), dropped(collected));
        Assert.Equal(onCpu.RowCounts, collected.RowCounts);
    }

    private static string? Message(IMetric metric, in MetricBatch batch)
    {
        try
        {
            metric.UpdateState(batch);
            return null;
        }
        catch (ArgumentException exception)
        {
            return exception.Message;
        }
    }
}
