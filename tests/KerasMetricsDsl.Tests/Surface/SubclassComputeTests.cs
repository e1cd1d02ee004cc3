namespace KerasMetricsDsl.Tests.Surface;

/// <summary>The catalogue's subclasses of metrics compute with their own configuration.</summary>
public class SubclassComputeTests
{
    private static readonly float[] Labels = [1, 3];
    private static readonly float[] Predictions = [2, 2];

    [Fact]
    public void Compute_OfDeviances_IsTheirOwn()
    {
        Assert.Equal(0.5232, MeanPoissonDeviance.Compute(Labels, Predictions), 4);
        Assert.Equal(Value(new MeanPoissonDeviance()), MeanPoissonDeviance.Compute(Labels, Predictions));
        Assert.Equal(Value(new MeanGammaDeviance()), MeanGammaDeviance.Compute(Labels, Predictions));
        Assert.NotEqual(MeanTweedieDeviance.Compute(Labels, Predictions), MeanGammaDeviance.Compute(Labels, Predictions));
    }

    [Fact]
    public void Compute_OfOneHotIntersections_ReadsRowsAsLabels()
    {
        var labels = MetricInput.Rows(new float[] { 1, 0, 0, 0, 1, 0, 0, 0, 1 }, 3);
        float[] predictions = [0, 2, 2];
        int[] targets = [0, 1];
        var one = new OneHotIoU(3, targets, sparseYPred: true);
        one.UpdateState(labels, MetricInput.Rows(predictions, 1));
        var mean = new OneHotMeanIoU(3, sparseYPred: true);
        mean.UpdateState(labels, MetricInput.Rows(predictions, 1));
        Assert.Equal(one.Result(), OneHotIoU.Compute(labels, MetricInput.Rows(predictions, 1), 3, targets, sparseYPred: true));
        Assert.Equal(mean.Result(), OneHotMeanIoU.Compute(labels, MetricInput.Rows(predictions, 1), 3, sparseYPred: true));
    }

    [Fact]
    public void Compute_OfF1AndMeanIoU_IsTheirOwn()
    {
        var scores = MetricInput.Rows(new[] { 0.2f, 0.8f, 0.6f, 0.4f }, 2);
        var labels = MetricInput.Rows(new float[] { 0, 1, 1, 0 }, 2);
        var f1 = new F1Score(Average.Macro);
        f1.UpdateState(labels, scores);
        Assert.Equal(f1.Result().Scalar, F1Score.Compute(labels, scores, Average.Macro).Scalar);
        var mean = new MeanIoU(2);
        mean.UpdateState(new float[] { 0, 1, 1 }, new float[] { 0, 1, 0 });
        Assert.Equal(mean.Result(), MeanIoU.Compute(new float[] { 0, 1, 1 }, new float[] { 0, 1, 0 }, 2));
    }

    private static double Value(MeanTweedieDeviance metric)
    {
        metric.UpdateState(Labels, Predictions);
        return metric.Result();
    }
}
