namespace KerasMetricsDsl.Tests.Engine.Rows;

public class RowSinksTests
{
    private readonly RowData _data = new();

    [Theory, MemberData(nameof(RowData.Shapes), MemberType = typeof(RowData))]
    public void ExtremePairs_AnyShape_AreCountedAndDropped(int rows, int columns)
    {
        var size = Math.Min(columns, 20);
        var (t, p, w) = (_data.Floats(rows * columns), _data.Floats(rows * columns), _data.Floats(rows));
        // Ties and NaN: the first one decides.
        for (var i = 0; i < t.Length; i++)
            (t[i], p[i]) = (i % 7 == 3 ? 0.99f : t[i], i % 101 == 50 ? float.NaN : p[i]);
        using var run = new RowRun(rows) { RowWeights = w, RowMask = _data.Flags(rows) }
            .Row(t, columns).Row(p, columns).Slot(cells: size * size).Slot(cells: size * size).Slot(cells: size * size);

        var result = run.Run(new ExtremePairsKernel(size));

        var expected = new double[result.Length];
        var dropped = size * size;
        for (var r = 0; r < rows; r++)
        {
            if (!run.RowMask![r])
                continue;
            var first = columns == 0 ? 0 : ArgExtreme(t.AsSpan(r * columns, columns), 1);
            var second = columns == 0 ? 0 : ArgExtreme(p.AsSpan(r * columns, columns), -1);
            var isInside = first < size && second < size;
            var cell = isInside ? (first * size) + second : dropped;
            expected[cell] += isInside ? w[r] : 1;
            expected[dropped + 1 + cell]++;
            expected[(2 * (dropped + 1)) + cell] += isInside ? 3 * w[r] : 1;
        }

        for (var i = 0; i < expected.Length; i++)
            RowLoopTests.Near(expected[i], result[i]);
    }

    [Theory, MemberData(nameof(RowData.Shapes), MemberType = typeof(RowData))]
    public void Cells_AnyShape_TakeTheirOwnWeightsAndMask(int rows, int columns)
    {
        const int cells = 10;
        var (x, w, mask) = (_data.Floats(rows * columns, -0.2, 0.9), _data.Floats(rows * columns), _data.Flags(rows * columns));
        using var run = new RowRun(rows) { CellWeights = w, CellMask = mask, RowMask = _data.Flags(rows) }
            .Row(x, columns).Slot().Slot().Slot(cells: cells).Slot(columns, cells);

        var result = run.Run(new CellsKernel());

        var expected = new double[result.Length];
        const int tenths = 4;
        const int columnTenths = tenths + cells + 1;
        for (var i = 0; i < x.Length; i++)
        {
            if (!run.RowMask![i / columns])
                continue;
            var cell = (int)(x[i] * 10f);
            // Values per column know the weight of their cell, but only the mask of their row.
            expected[cell < 0 ? ^1 : columnTenths + (i % columns * cells) + cell] += cell < 0 ? 1 : w[i];
            if (!mask[i])
                continue;
            expected[0] += w[i] * (double)x[i] * x[i];
            expected[2] += w[i];
            expected[cell < 0 ? tenths + cells : tenths + cell] += cell < 0 ? 1 : w[i];
        }

        for (var i = 0; i < expected.Length; i++)
            RowLoopTests.Near(expected[i], result[i]);
    }

    [Theory]
    [InlineData(true, 17, 5), InlineData(false, 17, 5), InlineData(true, 17, 150), InlineData(false, 17, 150)]
    public void Extremes_RowsOfWeightZero_AreAbsent(bool largest, int rows, int columns)
    {
        var (x, value, w) = (_data.Floats(rows * columns), _data.Floats(rows), _data.Floats(rows));
        var outlier = largest ? 9f : -9f;
        w[3] = 0;
        value[3] = outlier;
        Array.Fill(x, outlier, 3 * columns, columns);
        var cellWeights = new float[rows * columns];
        Array.Fill(cellWeights, 1f);
        Array.Clear(cellWeights, 3 * columns, columns);
        using var run = new RowRun(rows)
        {
            RowWeights = w,
            CellWeights = cellWeights,
            Identity = largest ? double.NegativeInfinity : double.PositiveInfinity,
        }
            .Row(x, columns).Value(value).Flag(new bool[rows]).Slot().Slot().Slot(columns);

        var result = run.Run(new ExtremesKernel(largest));

        double Extreme(IEnumerable<float> values) => largest ? values.Max() : values.Min();
        Assert.Equal(Extreme(value.Where((_, r) => r != 3)), result[0]);
        Assert.Equal(Extreme(x.Where((_, i) => i / columns != 3)), result[2]);
        for (var c = 0; c < columns; c++)
            Assert.Equal(Extreme(x.Where((_, i) => i / columns != 3 && i % columns == c)), result[4 + c]);
    }

    private static int ArgExtreme(ReadOnlySpan<float> row, int sign)
    {
        var best = 0;
        for (var c = 1; c < row.Length && !float.IsNaN(row[best]); c++)
            if (float.IsNaN(row[c]) || sign * row[c] > sign * row[best])
                best = c;
        return best;
    }
}
