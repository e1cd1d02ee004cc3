using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Tests.Engine.Rows;

public class RowLoopTests
{
    private readonly RowData _data = new();

    [Theory, MemberData(nameof(RowData.Shapes), MemberType = typeof(RowData))]
    public void CrossEntropy_AnyShape_IsThatOfAPlainLoop(int rows, int columns)
    {
        var (t, p, w) = (_data.Floats(rows * columns), _data.Floats(rows * columns, 0.01), _data.Floats(rows));
        using var run = new RowRun(rows) { RowWeights = w, RowsPerChunk = 32 }.Row(t, columns).Row(p, columns).Slot();

        double expected = 0;
        for (var r = 0; r < rows; r++)
        {
            var (from, total, loss) = (r * columns, 0.0, 0.0);
            for (var c = 0; c < columns; c++)
                total += p[from + c];
            for (var c = 0; c < columns; c++)
                loss -= t[from + c] * Math.Log(Math.Clamp(p[from + c] / total, 1e-7, 1 - 1e-7));
            expected += w[r] * loss;
        }

        Near(expected, run.Run(new CrossEntropyKernel())[0]);
    }

    [Theory, MemberData(nameof(RowData.Shapes), MemberType = typeof(RowData))]
    public void SparseCrossEntropy_AnyShapeWithMask_IsThatOfAPlainLoop(int rows, int columns)
    {
        if (columns == 0)
            return;
        var (label, x, mask) = (_data.Labels(rows, columns), _data.Floats(rows * columns, -4, 4), _data.Flags(rows));
        double expected = 0;
        for (var r = 0; r < rows; r++)
        {
            // What is masked out must not matter, however wrong it is.
            if (!mask[r])
                (label[r], x[r * columns]) = (-1, float.NaN);
            else
                expected += LogSumExp(x.AsSpan(r * columns, columns)) - x[(r * columns) + label[r]];
        }

        using var run = new RowRun(rows) { RowMask = mask }.Label(label).Row(x, columns).Slot();
        Near(expected, run.Run(new SparseCrossEntropyKernel())[0]);
    }

    [Theory]
    [InlineData(17, 1), InlineData(17, 16), InlineData(17, 64), InlineData(3, 128), InlineData(3, 129), InlineData(2, 200)]
    public void Rank_NestedLoop_IsThatOfAPlainLoop(int rows, int columns)
    {
        var (t, x) = (_data.Floats(rows * columns), _data.Floats(rows * columns));
        for (var i = 0; i < x.Length; i += 3)
            x[i] = 0.5f;
        using var run = new RowRun(rows).Row(t, columns).Row(Array.ConvertAll(x, value => (double)value), columns).Slot();

        double expected = 0;
        for (var r = 0; r < rows; r++)
            for (var c = 0; c < columns; c++)
                for (var j = 0; j < columns; j++)
                {
                    var (own, other) = (x[(r * columns) + c], x[(r * columns) + j]);
                    expected += other > own || (other == own && j < c) ? t[(r * columns) + c] : 0;
                }

        Near(expected, run.Run(new RankKernel())[0]);
    }

    [Theory, MemberData(nameof(RowData.Shapes), MemberType = typeof(RowData))]
    public void ColumnCounts_AnyShape_AreThoseOfAPlainLoop(int rows, int columns)
    {
        var (t, p, w) = (_data.Floats(rows * columns), _data.Floats(rows * columns), _data.Floats(rows));
        // As in an update: weights of rows stand for the weights of all their cells.
        var cellWeights = w.SelectMany(weight => Enumerable.Repeat(weight, columns)).ToArray();
        using var run = new RowRun(rows) { RowWeights = w, CellWeights = cellWeights, RowMask = _data.Flags(rows) }
            .Row(t, columns).Row(p, columns).Slot(columns).Slot(columns, entries: 2).Slot(columns);

        var result = run.Run(new ColumnCountsKernel());

        var expected = new double[result.Length];
        for (var r = 0; r < rows; r++)
            for (var c = 0; c < columns && run.RowMask![r]; c++)
            {
                var actual = t[(r * columns) + c] > 0.5f;
                var predicted = p[(r * columns) + c] >= p.AsSpan(r * columns, columns).ToArray().Max();
                expected[c] += actual && predicted ? w[r] : 0;
                expected[columns + 1 + columns + c] += !actual && predicted ? 1 : 0;
                expected[columns + 1 + (2 * columns) + 1 + c] += actual && !predicted ? w[r] : 0;
            }

        for (var i = 0; i < expected.Length; i++)
            Near(expected[i], result[i]);
    }

    [Fact]
    public void VeryLongRow_Sum_KeepsItsAccuracy()
    {
        const int columns = 3_000_001;
        var p = _data.Floats(columns, 0.5, 1.5);
        using var run = new RowRun(1).Row(p, columns).Row(p, columns).Slot();
        var total = p.Sum(x => (double)x);
        var expected = -p.Sum(x => x * Math.Log(Math.Max(x / total, 1e-7)));

        var result = run.Run<CrossEntropyKernel, Lanes128x4>(new CrossEntropyKernel())[0];

        Near(expected, result, 2e-7);
    }

    [Theory]
    [InlineData(40, 10), InlineData(40, 200)]
    public void Update_AfterTheFirst_AllocatesNothing(int rows, int columns)
    {
        using var run = new RowRun(rows).Label(new int[rows]).Row(_data.Floats(rows * columns), columns).Slot();
        run.AllocatesNothing<SparseCrossEntropyKernel, Lanes128x4>(new SparseCrossEntropyKernel());
    }

    private static double LogSumExp(ReadOnlySpan<float> row)
    {
        double sum = 0;
        foreach (var x in row)
            sum += Math.Exp(x);
        return Math.Log(sum);
    }

    internal static void Near(double expected, double actual, double tolerance = 1e-6) =>
        Assert.InRange(actual, expected - (tolerance * Math.Max(1, Math.Abs(expected))), expected + (tolerance * Math.Max(1, Math.Abs(expected))));
}
