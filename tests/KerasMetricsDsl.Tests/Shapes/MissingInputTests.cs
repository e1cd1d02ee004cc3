using System.Numerics.Tensors;

namespace KerasMetricsDsl.Tests.Shapes;

/// <summary>A null array, an empty span and a default tensor are batches of nothing, not a row that counts.</summary>
public class MissingInputTests
{
    [Fact]
    public void RowMean_OfNoInputs_CountsNoSample()
    {
        var metric = new MeanSquaredError();
        metric.UpdateState(new float[] { 1, 1 }, new float[] { 0, 0 });
        metric.UpdateState(ReadOnlySpan<float>.Empty, ReadOnlySpan<float>.Empty);
        metric.UpdateState((float[]?)null, (float[]?)null);
        Assert.Equal(1, metric.Result());
        Assert.Equal(2, metric.RowCounts.Seen);
    }

    [Fact]
    public void Rows_OfNoInputs_AreNone()
    {
        var metric = new SparseCategoricalAccuracy();
        metric.UpdateState(ReadOnlySpan<int>.Empty, ReadOnlySpan<float>.Empty);
        Assert.Equal(0, metric.RowCounts.Seen);
    }

    [Fact]
    public void Tensor_ThatIsDefault_IsNotSupplied()
    {
        MetricInput input = default(ReadOnlyTensorSpan<float>);
        Assert.False(input.IsSupplied);
        var metric = new MeanSquaredError();
        metric.UpdateState(new float[] { 1, 2 }, new float[] { 0, 0 }, sampleWeight: default(ReadOnlyTensorSpan<float>));
        Assert.Equal(2.5, metric.Result());
    }

    [Fact]
    public void Labels_OfTooManyAxes_AreRefused()
    {
        var metric = new ConfusionMatrix(3);
        var error = Assert.Throws<ArgumentException>(() =>
        {
            var labels = MetricInput.Create<int>([0, 1, 2, 1, 0, 2], 1, 1, 1, 1, 1, 1, 2, 3);
            metric.UpdateState(labels, labels);
        });
        Assert.Contains("at most 7 axes", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, metric.RowCounts.Seen);
    }
}
