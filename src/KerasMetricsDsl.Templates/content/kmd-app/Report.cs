using KerasMetricsDsl;

namespace KmdApp;

/// <summary>All metrics of this program, from one pass over the data.</summary>
[MetricSet]
public partial class Report
{
    public BinaryAccuracy Accuracy { get; } = new();

    public AUC Area { get; } = new();

    public DiceCoefficient Dice { get; } = new();
}
