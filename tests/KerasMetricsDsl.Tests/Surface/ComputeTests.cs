using KerasMetricsDsl.Tests.Laws.Declared;

namespace KerasMetricsDsl.Tests.Surface;

/// <summary>Results: in one shot, as records, and through the interface.</summary>
public class ComputeTests
{
    private static readonly float[] Labels = [0, 1, 1, 0, 1];
    private static readonly float[] Predictions = [0.2f, 0.8f, 0.4f, 0.1f, 0.6f];

    [Fact]
    public void Compute_EqualsOneUpdate()
    {
        var metric = new MeanSquaredError();
        metric.UpdateState(Labels, Predictions);
        Assert.Equal(metric.Result(), MeanSquaredError.Compute(Labels, Predictions));
        Assert.Equal(0.6, BinaryAccuracy.Compute(Labels, Predictions, threshold: 0.7f));
    }

    [Fact]
    public void Compute_WithWeights_EqualsOneUpdate()
    {
        float[] weights = [1, 2, 3, 4, 5];
        var metric = new BinaryAccuracy();
        metric.UpdateState(Labels, Predictions, weights);
        Assert.Equal(metric.Result(), BinaryAccuracy.Compute(Labels, Predictions, sampleWeight: weights));
    }

    [Fact]
    public void RecordResult_ShowsItsFirstNumberThroughTheInterface()
    {
        var report = new IntervalReport();
        report.UpdateState(new[] { 1f, 5f }, new[] { 0f, 1f }, new[] { 2f, 4f });
        Assert.Equal(new IntervalSummary(0.5, 2.5, 0.5), report.Result());
        Assert.Equal(0.5, report.GetResult().Scalar);
    }

    [Fact]
    public void Metrics_OfDifferentKinds_FitInOneList()
    {
        IMetric[] metrics = [new BinaryAccuracy(), new MeanSquaredError(), new AUC(), new F1Score()];
        foreach (var metric in metrics.Take(3))
            metric.UpdateState(new MetricBatch(Labels, Predictions));
        Assert.Equal(["binary_accuracy", "mean_squared_error", "auc", "f1_score"], metrics.Select(metric => metric.Name));
        Assert.All(metrics, metric => Assert.Equal(["yTrue", "yPred"], metric.InputNames));
        Assert.Equal(0.8, metrics[0].GetResult().Scalar);
        metrics[0].ResetState();
        Assert.Equal(0, metrics[0].GetResult().Scalar);
    }

    [Fact]
    public void Interface_MergesOnlyItsOwnKind()
    {
        IMetric one = new BinaryAccuracy();
        IMetric other = new BinaryAccuracy();
        one.UpdateState(new MetricBatch(Labels, Predictions));
        other.UpdateState(new MetricBatch(Labels, Labels));
        one.MergeState(other);
        Assert.Equal(0.9, one.GetResult().Scalar);
        Assert.Throws<ArgumentException>(() => one.MergeState(new Accuracy()));
    }
}
