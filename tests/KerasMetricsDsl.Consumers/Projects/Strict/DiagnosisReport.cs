using KerasMetricsDsl;

namespace Strict;

/// <summary>What is told about a diagnosis.</summary>
/// <param name="threshold">Above it a prediction is positive.</param>
[MetricSet]
public partial class DiagnosisReport(float threshold = 0.5f)
{
    /// <summary>The share of right predictions.</summary>
    public Hits Hits { get; } = new(threshold);

    /// <summary>The overlap of labels and predictions.</summary>
    public DiceCoefficient Dice { get; } = new();

    /// <summary>The mean squared error.</summary>
    public MeanSquaredError Error { get; } = new();
}
