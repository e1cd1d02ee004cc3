namespace KerasMetricsDsl.Tests.Sets.Declared;

/// <summary>Metrics of single values: means of elements and of rows, counts over thresholds, histograms, a decision for a whole batch.</summary>
[MetricSet]
public partial class ElementReport(float threshold = 0.5f)
{
    public MeanSquaredError Mse { get; } = new();
    public MeanAbsoluteError Mae { get; } = new();
    public RootMeanSquaredError Rmse { get; } = new();
    public RootMeanSquaredError SameRmse { get; } = new();
    public BinaryAccuracy Accuracy { get; } = new(threshold);
    public BinaryAccuracy SameAccuracy { get; } = new(threshold);
    public BinaryAccuracy OtherAccuracy { get; } = new(0.7f);
    public BinaryCrossentropy Loss { get; } = new();
    public TruePositives Hits { get; } = new(0.25f, 0.5f, 0.75f);
    public Hinge Hinge { get; } = new();
    public SquaredHinge SquaredHinge { get; } = new();
    public BinaryIoU Overlap { get; } = new();
    public AUC Area { get; } = new();
    public AUC SameArea { get; } = new();
}
