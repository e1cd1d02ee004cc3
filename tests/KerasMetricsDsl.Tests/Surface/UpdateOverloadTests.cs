using System.Numerics.Tensors;

namespace KerasMetricsDsl.Tests.Surface;

/// <summary>The ways to hand data to an update.</summary>
public class UpdateOverloadTests
{
    private static readonly float[] Labels = [0, 1, 1, 0, 1];
    private static readonly float[] Predictions = [0.2f, 0.8f, 0.4f, 0.1f, 0.6f];
    private static readonly float[] Rows = [0.1f, 0.2f, 0.7f, 0.5f, 0.3f, 0.2f];

    [Fact]
    public void Elements_AsArraysSpansAndTensors_GiveOneResult()
    {
        Assert.Equal(0.8, Accuracy(metric => metric.UpdateState(Labels, Predictions)));
        Assert.Equal(0.8, Accuracy(metric => metric.UpdateState(Labels.AsSpan(), Predictions.AsSpan())));
        Assert.Equal(0.8, Accuracy(metric => metric.UpdateState((ReadOnlySpan<float>)Labels, (ReadOnlySpan<float>)Predictions)));
        Assert.Equal(0.8, Accuracy(metric => metric.UpdateState(
            new ReadOnlyTensorSpan<float>(Labels, [5, 1]), new ReadOnlyTensorSpan<float>(Predictions, [5]))));
        Assert.Equal(0.8, Accuracy(metric => metric.UpdateState(
            MetricInput.Create<float>(Labels, 5), MetricInput.Create<float>(Predictions, 5, 1))));
    }

    [Fact]
    public void Rows_AsSpansWithColumnsAndAsTensors_GiveOneResult()
    {
        int[] labels = [2, 1];
        var spans = new SparseCategoricalAccuracy();
        spans.UpdateState(labels, Rows, columns: 3);
        var tensors = new SparseCategoricalAccuracy();
        tensors.UpdateState(labels, new ReadOnlyTensorSpan<float>(Rows, [2, 3]));
        Assert.Equal(0.5, spans.Result());
        Assert.Equal(0.5, tensors.Result());
    }

    [Fact]
    public void Rows_InSpansThatAreNoWholeRows_AreRefused()
    {
        var metric = new SparseCategoricalAccuracy();
        var error = Assert.Throws<ArgumentException>(() => metric.UpdateState([2, 1], Rows, columns: 4));
        Assert.Contains("4", error.Message, StringComparison.Ordinal);
        Assert.Contains("6", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WeightsAndMask_ApplyToSpans()
    {
        float[] weights = [1, 1, 5, 1, 1];
        bool[] mask = [true, true, true, false, false];
        Assert.Equal(4.0 / 9, Accuracy(metric => metric.UpdateState(Labels, Predictions, weights)));
        Assert.Equal(2.0 / 3, Accuracy(metric => metric.UpdateState(Labels, Predictions, mask: mask)));
        Assert.Equal(2.0 / 7, Accuracy(metric => metric.UpdateState(Labels, Predictions, weights, mask)));
    }

    [Fact]
    public void TensorsThatAreNotDense_AreReadAsTheirView()
    {
        var table = new ReadOnlyTensorSpan<float>([0f, 0.2f, 1f, 0.8f, 1f, 0.4f], [3, 2]);
        var metric = new BinaryAccuracy();
        metric.UpdateState(table.Slice([0..3, 0..1]), table.Slice([0..3, 1..2]));
        Assert.Equal(2.0 / 3, metric.Result(), 1e-15);
    }

    private static double Accuracy(Action<BinaryAccuracy> update)
    {
        var metric = new BinaryAccuracy();
        update(metric);
        return metric.Result();
    }
}
