using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Tests.Engine.Rows;

public class RowLookupTests
{
    private readonly RowData _data = new();

    [Theory, MemberData(nameof(RowData.Shapes), MemberType = typeof(RowData))]
    public void PickAt_IndexOfItsOwnPerColumn_ReadsThatColumn(int rows, int columns)
    {
        var (x, factors) = (_data.Floats(rows * columns), _data.Floats(columns));
        var index = Array.ConvertAll(_data.Labels(rows * columns, Math.Max(1, columns)), label => (float)label);
        var table = new ConfigTable(factors);
        using var run = new RowRun(rows).Row(index, columns).Row(x, columns).Slot();

        double expected = 0;
        for (var i = 0; i < x.Length; i++)
            expected += (double)x[(i / columns * columns) + (int)index[i]] * factors[i % columns];

        RowLoopTests.Near(expected, run.Run(new PermutationKernel(table.View))[0]);
        GC.KeepAlive(table);
    }

    [Theory, InlineData(33, 10), InlineData(33, 200)]
    public void SparseRow_BesideLongerRows_IsOneLabelPerRow(int rows, int columns)
    {
        var (labels, x, w) = (_data.Labels(rows, columns), _data.Floats(rows * columns), _data.Floats(rows));
        var table = new ConfigTable(_data.Floats(columns));
        using var run = new RowRun(rows) { RowWeights = w }
            .Row(Array.ConvertAll(labels, label => (double)label), 1).Row(x, columns).Slot();

        double expected = 0;
        for (var r = 0; r < rows; r++)
            expected += (double)x[(r * columns) + labels[r]] * table.View[labels[r]] * w[r];

        RowLoopTests.Near(expected, run.Run(new SparseRowKernel(table.View))[0]);
        GC.KeepAlive(table);
    }

    [Theory]
    [InlineData(40, 10, 17, 12), InlineData(40, 10, 33, -1), InlineData(5, 200, 3, 200)]
    public void Pick_NoSuchColumn_NamesTheFirstRow(int rows, int columns, int row, int label)
    {
        var labels = _data.Labels(rows, columns);
        (labels[row], labels[^1]) = (label, columns + 5);
        using var run = new RowRun(rows).Label(labels).Row(_data.Floats(rows * columns), columns).Slot();
        var layout = new MetricLayout("test") { Inputs = [InputLayout.Label("yTrue"), InputLayout.Row("yPred")], Slots = [] };

        var error = run.Fault<SparseCrossEntropyKernel, Lanes128x4>(new SparseCrossEntropyKernel()).ToException(layout);

        Assert.Contains($"row {row} is {label}", error.Message, StringComparison.Ordinal);
        Assert.Contains($"has {columns} columns", error.Message, StringComparison.Ordinal);
    }

    [Theory, InlineData(10), InlineData(200)]
    public void Lookup_NoSuchEntry_IsAFault(int columns)
    {
        var table = new ConfigTable(_data.Floats(columns - 1));
        var labels = Array.ConvertAll(new int[20], _ => (float)(columns - 1));
        using var run = new RowRun(20).Row(labels, 1).Row(_data.Floats(20 * columns), columns).Slot();

        Assert.True(run.Fault<SparseRowKernel, LanesScalar>(new SparseRowKernel(table.View)).IsRaised);
        GC.KeepAlive(table);
    }
}
