using KerasMetricsDsl.Fuzz.Execution;
using KerasMetricsDsl.Fuzz.Ranges.Declared;
using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.Ranges;

/// <summary>Histograms of random sizes, with labels around both ends.</summary>
internal static class HistogramCases
{
    private static readonly int[] SmallSizes = [1, 2, 3, 7, 13];
    private static readonly int[] EdgeSizes = [0, -1, 255, 257, 32768, 46341, 65535, 65536, 65537, 1_000_000, int.MaxValue];

    public static RangeCase Draw(Random random) => random.Next(8) switch
    {
        0 => Elements(random, nameof(Cells1), 1, sizes => new Cells1(sizes[0])),
        1 => Elements(random, nameof(Cells2), 2, sizes => new Cells2(sizes[0], sizes[1])),
        2 => Elements(random, nameof(Cells3), 3, sizes => new Cells3(sizes[0], sizes[1], sizes[2])),
        3 or 4 => Rows(random, nameof(RowCells1), 1, sizes => new RowCells1(sizes[0])),
        5 => Rows(random, nameof(RowCells2), 2, sizes => new RowCells2(sizes[0], sizes[1])),
        6 => Rows(random, nameof(RowCells3), 3, sizes => new RowCells3(sizes[0], sizes[1], sizes[2])),
        _ => Columns(random),
    };

    private static RangeCase Elements(Random random, string name, int dimensions, Func<int[], IMetric> create)
    {
        var sizes = Sizes(random, dimensions);
        var count = 1 + random.Next(40);
        var labels = sizes.Select(size => Labels(random, size, count)).ToArray();
        var batch = new Batch(count, 1, labels, [.. sizes.Select(_ => false)]);
        return Case(name, sizes, create, batch, i => [.. labels.Select(label => label[i])]);
    }

    // The last index is that of the largest value of a row, but for one dimension.
    private static RangeCase Rows(Random random, string name, int dimensions, Func<int[], IMetric> create)
    {
        var sizes = Sizes(random, dimensions);
        var (count, columns) = (1 + random.Next(20), random.Pick(1, 3, 17));
        var rows = Enumerable.Range(0, count * columns).Select(_ => (float)random.Next(100)).ToArray();
        var labels = sizes.Take(Math.Max(1, dimensions - 1)).Select(size => Labels(random, size, count)).ToArray();
        int ArgMax(int i) => new Row(rows.AsMemory(i * columns, columns)).ArgMax();
        if (dimensions > 1)
            return Case(name, sizes, create, new(count, columns, [.. labels, rows], [.. labels.Select(_ => false), true]), i => [.. labels.Select(label => label[i]), ArgMax(i)]);
        var subject = Case(name, sizes, create, new(count, columns, [rows, labels[0]], [true, false]), i => [labels[0][i]]);
        var first = (double)Enumerable.Range(0, count).Sum(i => rows[i * columns]);
        return subject with { Expected = subject.Expected is { } cells ? [first, .. cells, first] : null };
    }

    private static RangeCase Columns(Random random)
    {
        var sizes = Sizes(random, 1);
        var (count, columns) = (1 + random.Next(20), random.Pick(1, 3, 17));
        var rows = Labels(random, sizes[0], count * columns).Select(label => (float)label).ToArray();
        var batch = new Batch(count, columns, [rows], [true]);
        var subject = Case(nameof(ColumnCells), sizes, sizes => new ColumnCells(sizes[0]), batch, _ => [-1]);
        if (subject.Expected is null || (long)sizes[0] * columns > Expectations.Small)
            return subject with { Construction = Refusal.Allowed, Batch = null };
        var cells = new double[columns * sizes[0]];
        for (var i = 0; i < rows.Length; i++)
        {
            if ((int)rows[i] >= 0 && (int)rows[i] < sizes[0])
                cells[(i % columns * sizes[0]) + (int)rows[i]]++;
        }

        return subject with { Expected = cells, Dropped = rows.Length - (long)cells.Sum() };
    }

    private static RangeCase Case(string name, int[] sizes, Func<int[], IMetric> create, Batch batch, Func<int, int[]> cell)
    {
        var cells = sizes.Aggregate(1.0, (product, size) => product * size);
        var title = $"{name} of {string.Join(" x ", sizes)}";
        if (sizes.Any(size => size <= 0))
            return new(title, () => create(sizes), null, null) { Construction = Refusal.Allowed };
        if (cells > Expectations.Small)
            return new(title, () => create(sizes), null, null)
            {
                Construction = cells > Expectations.Large ? Refusal.Demanded : Refusal.Allowed,
                Mentions = [.. sizes.Select(size => $"{size}")],
            };
        var expected = new double[(int)cells];
        var dropped = 0;
        for (var i = 0; i < batch.Count; i++)
        {
            var index = cell(i);
            if (index.Zip(sizes).All(pair => pair.First >= 0 && pair.First < pair.Second))
                expected[index.Zip(sizes).Aggregate(0, (at, pair) => (at * pair.Second) + pair.First)]++;
            else
                dropped++;
        }

        return new(title, () => create(sizes), batch, expected) { Dropped = dropped };
    }

    private static int[] Sizes(Random random, int dimensions)
    {
        var edges = random.Next(3);
        return [.. Enumerable.Range(0, dimensions).Select(_ => random.Pick(edges == 0 ? EdgeSizes : SmallSizes))];
    }

    private static int[] Labels(Random random, int size, int count)
    {
        int[] hostile = [0, size - 1, size, unchecked(size + 1), -1, -size, int.MinValue, int.MaxValue, 65536, 1_000_000, -65536, size / 2];
        return [.. Enumerable.Range(0, count).Select(_ => random.Next(3) == 0 ? random.Pick(hostile) : random.Next(Math.Max(1, size)))];
    }
}
