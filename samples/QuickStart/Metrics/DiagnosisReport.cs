using KerasMetricsDsl;

namespace QuickStart;

/// <summary>What is told about a diagnosis: all of it from one pass over the data.</summary>
[MetricSet]
internal sealed partial class DiagnosisReport
{
    public BinaryAccuracy Accuracy { get; } = new();
    public BinaryCrossentropy Crossentropy { get; } = new();
    public MeanSquaredError Brier { get; } = new();
    public Precision Precision { get; } = new();
    public Recall Recall { get; } = new();
    public AUC Area { get; } = new();
    public DiceCoefficient Dice { get; } = new();
}
