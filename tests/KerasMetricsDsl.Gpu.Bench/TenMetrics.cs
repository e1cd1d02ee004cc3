namespace KerasMetricsDsl.Gpu.Bench;

/// <summary>Ten metrics of the same labels and predictions, as one would declare them for an evaluation.</summary>
[MetricSet]
internal partial class TenMetrics
{
    public MeanSquaredError SquaredError { get; } = new();
    public MeanAbsoluteError AbsoluteError { get; } = new();
    public BinaryAccuracy Accuracy { get; } = new();
    public BinaryCrossentropy Crossentropy { get; } = new();
    public Huber Huber { get; } = new();
    public LogCoshError LogCosh { get; } = new();
    public Precision Precision { get; } = new();
    public Recall Recall { get; } = new();
    public Poisson Poisson { get; } = new();
    public Hinge Hinge { get; } = new();
}
