namespace KerasMetricsDsl.Benchmarks.Workloads;

/// <summary>Ten metrics of elements.</summary>
[MetricSet]
public partial class ElementReport
{
    /// <summary>Counts with a threshold.</summary>
    public BinaryAccuracy Accuracy { get; } = new();

    /// <summary>Counts of two kinds.</summary>
    public Precision Precision { get; } = new();

    /// <summary>Counts of two kinds, one of them the same.</summary>
    public Recall Recall { get; } = new();

    /// <summary>One count.</summary>
    public TruePositives Hits { get; } = new();

    /// <summary>One count.</summary>
    public FalsePositives Alarms { get; } = new();

    /// <summary>A mean of samples.</summary>
    public MeanSquaredError Mse { get; } = new();

    /// <summary>A mean of elements.</summary>
    public RootMeanSquaredError Rmse { get; } = new();

    /// <summary>A mean of samples.</summary>
    public MeanAbsoluteError Mae { get; } = new();

    /// <summary>A mean of samples with two comparisons.</summary>
    public Huber Huber { get; } = new();

    /// <summary>A mean of elements that is bound by arithmetic.</summary>
    public BinaryCrossentropy Loss { get; } = new();
}
