using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Tests.Memory;

/// <summary>Batches that are larger than the engine can count are refused by a message, before anything is read: they have no data here.</summary>
public class LargeBatchTests
{
    private static readonly nint TwoToThe31 = nint.CreateChecked(1L << 31);

    [Fact]
    public void Policy_OverMoreCellsThanAnArrayHolds_IsRefused()
    {
        var metric = new BinaryAccuracy { IgnoreIndex = 0 };
        var error = Assert.Throws<ArgumentException>(() => metric.UpdateState(new MetricBatch(Cells(TwoToThe31), Cells(TwoToThe31))));
        Assert.Contains("got 2147483648", error.Message, StringComparison.Ordinal);
        Assert.Contains("Update with parts of the batch", error.Message, StringComparison.Ordinal);
        Assert.Equal(default, metric.RowCounts);
    }

    [Fact]
    public void Row_OfMoreColumnsThanAnIntCounts_IsRefused()
    {
        var metric = new CategoricalAccuracy();
        var error = Assert.Throws<ArgumentException>(() => metric.UpdateState(new MetricBatch(Cells(1, TwoToThe31), Cells(1, TwoToThe31))));
        Assert.Contains("a row has at most 2147483584 columns", error.Message, StringComparison.Ordinal);
        Assert.Contains("have 2147483648", error.Message, StringComparison.Ordinal);
    }

    private static MetricInput Cells(params ReadOnlySpan<nint> lengths) =>
        MetricInput.Described(ElementType.SByte, new TensorShape(lengths), isBatch: false);
}
