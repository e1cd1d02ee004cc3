using KerasMetricsDsl.Tests.Engine;
using KerasMetricsDsl.Tests.Laws;
using KerasMetricsDsl.Tests.Memory.Declared;

namespace KerasMetricsDsl.Tests.Memory;

/// <summary>Random histograms with labels at and beyond both ends, under an engine that notices every write beside an accumulator.</summary>
[Collection(nameof(ProcessWideSettings))]
public class HistogramFuzzTests
{
    private static readonly int[] Sizes = [1, 2, 3, 7, 16, 64, 300];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory, MemberData(nameof(Seeds))]
    public void Histogram_OfAnyLabels_CountsWhatIsInsideAndDropsTheRest(int seed) => EngineSettings.OnEveryPath(path =>
    {
        using var engine = new CheckedEngine();
        var random = new Random(seed);
        Elements(random, path);
        Columns(random, path);
        Rows(random, path);
    });

    private static void Elements(Random random, string path)
    {
        int n = Size(random), m = Size(random), l = Size(random), count = random.Next(3) == 0 ? random.Next(60_000, 140_000) : random.Next(1, 3_000);
        int[] a = Labels(random, count, n), b = Labels(random, count, m), c = Labels(random, count, l), entries = Labels(random, random.Next(0, 5), n);
        var three = new ThreeLabels(n, m, l);
        three.UpdateState(a, b, c);
        var expected = new Counter(n * m * l);
        for (var i = 0; i < count; i++)
            expected.Add(Counter.Cell((a[i], n), (b[i], m), (c[i], l)));
        expected.Check(three.Result(), three.DroppedCount, $"{path}: {n} {m} {l}");

        var shift = Labels(random, 1, n)[0];
        var shifted = new ShiftedLabels(n, shift, entries);
        shifted.UpdateState(a);
        expected = new Counter(n + (2 * entries.Length));
        foreach (var label in a)
        {
            expected.Add(Counter.Cell((unchecked(label + shift), n)));
            for (var entry = 0; entry < entries.Length; entry++)
            {
                if (label >= entries[entry])
                    expected.Add(entry, n + (label == entries[entry] ? 0 : entries.Length));
            }
        }
        expected.Check(shifted.Result(), shifted.DroppedCount, $"{path}: {n} beside {entries.Length} entries");
    }

    private static void Columns(Random random, string path)
    {
        int n = Size(random), columns = random.Next(1, 90), rows = random.Next(1, 60);
        var cells = Array.ConvertAll(Labels(random, rows * columns, n), label => (float)label);
        var metric = new LabelsByColumn(n);
        metric.UpdateState(MetricInput.Rows<float>(cells, columns));
        var expected = new Counter(n * columns);
        for (var i = 0; i < cells.Length; i++)
            expected.Add(Counter.Cell((i % columns, columns), ((int)cells[i], n)));
        expected.Check(metric.Result()[1..], metric.DroppedCount, $"{path}: {n} in {columns} columns");
    }

    private static void Rows(Random random, string path)
    {
        int n = Size(random), columns = random.Next(2) == 0 ? random.Next(1, 40) : random.Next(129, 200), rows = random.Next(1, 300);
        var labels = Labels(random, rows, n);
        var shift = Labels(random, 1, n)[0];
        var cells = Array.ConvertAll(Labels(random, rows * columns, n), label => (float)label);

        var pair = new LabelByPosition(n);
        pair.UpdateState(labels, cells, columns);
        var expected = new Counter(n * n);
        for (var row = 0; row < rows; row++)
            expected.Add(Counter.Cell((labels[row], n), (new Row(cells.AsMemory(row * columns, columns)).ArgMax(), n)));
        expected.Check(pair.Result(), pair.DroppedCount, $"{path}: {n} {n} by row");

        var between = new LabelsBetweenMeans(n);
        between.UpdateState(cells, labels, columns);
        expected = new Counter(n);
        foreach (var label in labels)
            expected.Add(Counter.Cell((label, n)));
        expected.Check(between.Result()[1..^1], between.DroppedCount, $"{path}: {n} by row");

        var all = new CellsOfRows(n, shift);
        all.UpdateState(cells, labels, columns);
        expected = new Counter(n + (n * columns) + (2 * n));
        for (var i = 0; i < cells.Length; i++)
        {
            expected.Add(Counter.Cell(((int)cells[i], n)));
            expected.Add(Counter.Cell((i % columns, columns), ((int)cells[i], n)), n);
        }
        foreach (var label in labels)
            expected.Add(Counter.Cell((unchecked(label + shift), n), (columns % 3, 2)), n + (n * columns), 0.5);
        expected.Check(all.Result(), all.DroppedCount, $"{path}: {n} for each of {columns} columns");
    }

    private static int Size(Random random) => Sizes[random.Next(Sizes.Length - (random.Next(3) == 0 ? 0 : 3))];

    private static int[] Labels(Random random, int count, int size)
    {
        int[] odd = [-1, size, size + 1, -size, 1_000_000, int.MinValue, int.MaxValue, int.MaxValue / size, 1 << 30];
        var labels = new int[count];
        for (var i = 0; i < count; i++)
            labels[i] = random.Next(4) == 0 ? odd[random.Next(odd.Length)] : random.Next(size);
        return labels;
    }
}
