using System.Buffers;

namespace KerasMetricsDsl.Tests.Shapes;

/// <summary>Rows without columns are rows: they are seen and counted, and the number of columns stays open.</summary>
public class RowsWithoutColumnsTests
{
    private static MetricInput Empty => MetricInput.Create<float>([], 5, 0);

    private static MetricInput TwoOfThree => MetricInput.Create<float>([1, 2, 3, 10, 20, 30], 2, 3);

    [Fact]
    public void Rows_BeforeTheColumnsAreKnown_AreKept()
    {
        var metric = new SeenColumns();
        metric.UpdateState(Empty);
        Assert.Equal([5, 1], metric.Result());
        metric.UpdateState(TwoOfThree);
        Assert.Equal([7, 1, 11, 22, 33], metric.Result());
        Assert.Equal(7, metric.RowCounts.Seen);
    }

    [Fact]
    public void Rows_AfterTheColumnsAreKnown_BindNobody()
    {
        var metric = new SeenColumns();
        metric.UpdateState(TwoOfThree);
        metric.UpdateState(Empty);
        metric.UpdateState(TwoOfThree);
        Assert.Equal([9, 1, 22, 44, 66], metric.Result());
    }

    [Fact]
    public void Weights_OfRowsWithoutColumns_Count()
    {
        var metric = new SeenColumns();
        metric.UpdateState(Empty, sampleWeight: new float[] { 1, 2, 3, 4, 5 });
        Assert.Equal([15, 1], metric.Result());
        metric.UpdateState(Empty, sampleWeight: new float[] { 1, 2, 3, 4, 5 }, mask: new[] { true, false, false, true, false });
        metric.UpdateState(TwoOfThree);
        Assert.Equal([22, 1, 11, 22, 33], metric.Result());
        Assert.Equal(new(12, 0, 3), metric.RowCounts);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Merge_OfOneWhoseColumnsAreOpen_LosesNothing(bool openFirst)
    {
        SeenColumns open = new(), known = new();
        open.UpdateState(Empty);
        known.UpdateState(TwoOfThree);
        var (into, from) = openFirst ? (open, known) : (known, open);
        into.MergeState(from);
        Assert.Equal([7, 1, 11, 22, 33], into.Result());
        Assert.Equal(7, into.RowCounts.Seen);
    }

    [Fact]
    public void State_WhoseColumnsAreOpen_IsRestored()
    {
        var metric = new SeenColumns();
        metric.UpdateState(Empty);
        var state = new ArrayBufferWriter<byte>();
        metric.WriteState(state);
        var restored = new SeenColumns();
        restored.ReadState(state.WrittenSpan);
        restored.UpdateState(TwoOfThree);
        Assert.Equal([7, 1, 11, 22, 33], restored.Result());
    }

    [Fact]
    public void Update_ThatFails_LeavesTheColumnsOpen()
    {
        var metric = new SeenColumns { NanPolicy = NanPolicy.Throw };
        metric.UpdateState(Empty);
        Assert.Throws<ArgumentException>(() => metric.UpdateState(MetricInput.Create<float>([1, float.NaN], 1, 2)));
        metric.UpdateState(TwoOfThree);
        Assert.Equal([7, 1, 11, 22, 33], metric.Result());
    }

    [Fact]
    public void Reset_OpensTheColumnsAgain()
    {
        var metric = new SeenColumns();
        metric.UpdateState(TwoOfThree);
        metric.ResetState();
        metric.UpdateState(Empty);
        metric.UpdateState(MetricInput.Create<float>([4, 5, 6, 7], 1, 4));
        Assert.Equal([6, 1, 4, 5, 6, 7], metric.Result());
    }

    // A mean of rows counts each row; one without columns has the mean 0. A vector is one row.
    [Theory]
    [InlineData(1, 0)]
    [InlineData(0, 0, 3)]
    [InlineData(3, 3, 0)]
    [InlineData(0, 0, 0)]
    [InlineData(0, 2, 0, 3)]
    public void MeanOfRows_CountsRowsWithoutColumns(int rows, params int[] lengths)
    {
        var metric = new MeanSquaredError();
        metric.UpdateState(new float[] { 1, 2 }, new float[] { 2, 4 });
        var shape = Array.ConvertAll(lengths, length => (nint)length);
        metric.UpdateState(MetricInput.Create<float>([], shape), MetricInput.Create<float>([], shape));
        Assert.Equal(5.0 / (2 + rows), metric.Result());
    }
}
