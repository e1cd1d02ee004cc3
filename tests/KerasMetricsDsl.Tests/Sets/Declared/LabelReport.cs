namespace KerasMetricsDsl.Tests.Sets.Declared;

/// <summary>A label for each row of scores, and a value of another input.</summary>
[MetricSet]
public partial class LabelReport(int k)
{
    public SparseCategoricalAccuracy Accuracy { get; } = new();
    public SparseTopKCategoricalAccuracy Top { get; } = new(k);
    public SparseTopKCategoricalAccuracy SameTop { get; } = new(k);
    public SparseCategoricalCrossentropy Loss { get; } = new();
    public SparseCategoricalCrossentropy LossWithoutOne { get; } = new(ignoreClass: 1);
    public Mean Average { get; } = new();
}
