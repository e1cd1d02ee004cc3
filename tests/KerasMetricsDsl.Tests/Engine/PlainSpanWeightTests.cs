namespace KerasMetricsDsl.Tests.Engine;

/// <summary>A plain span has one weight, or one flag, for each sample; one for all of them is a tensor of shape [1], as in Keras.</summary>
public class PlainSpanWeightTests
{
    private static readonly float[] Labels = [1, 0, 1, 0];
    private static readonly float[] Scores = [0.9f, 0.2f, 0.3f, 0.6f];

    [Fact]
    public void Mask_OfOneFlagAsAPlainSpan_IsRefused()
    {
        var accuracy = new BinaryAccuracy();
        var error = Assert.Throws<ArgumentException>(() => accuracy.UpdateState(Labels, Scores, mask: new[] { false }));
        Assert.Contains("mask has 1 value for 4 samples; a plain span has one for each", error.Message, StringComparison.Ordinal);
        Assert.Contains("MetricInput.Create", error.Message, StringComparison.Ordinal);
        Assert.Equal(default, accuracy.RowCounts);
    }

    [Fact]
    public void SampleWeight_OfOneValueAsAPlainSpan_IsRefusedByEveryKindOfMetric()
    {
        float[] weight = [2];
        Assert.Throws<ArgumentException>(() => new BinaryAccuracy().UpdateState(Labels, Scores, sampleWeight: weight));
        Assert.Throws<ArgumentException>(() => new MeanSquaredError().UpdateState(Labels, Scores, sampleWeight: weight));
        Assert.Throws<ArgumentException>(() => new Precision().UpdateState(Labels, Scores, sampleWeight: weight));
        Assert.Throws<ArgumentException>(() => new SparseCategoricalAccuracy().UpdateState([0, 1], Scores, columns: 2, sampleWeight: weight));
        Assert.Throws<ArgumentException>(() => new MeanSquaredError().UpdateState(Array.Empty<float>(), Array.Empty<float>(), sampleWeight: weight));
    }

    [Fact]
    public void SampleWeight_OfShapeOne_CountsForAll()
    {
        var accuracy = new BinaryAccuracy();
        accuracy.UpdateState(Labels, Scores, sampleWeight: MetricInput.Create<float>([2], 1), mask: MetricInput.Create<bool>([true], 1));
        Assert.Equal(0.5, accuracy.Result());
    }

    [Fact]
    public void SampleWeight_OfOneValue_FitsOneSample()
    {
        var error = new MeanSquaredError();
        error.UpdateState(new[] { 3f }, new[] { 1f }, sampleWeight: new[] { 2f }, mask: new[] { true });
        Assert.Equal(4, error.Result());
        var rows = new SparseCategoricalAccuracy();
        rows.UpdateState([1], Scores, columns: 4, sampleWeight: [2]);
        Assert.Equal(0, rows.Result());
    }
}
