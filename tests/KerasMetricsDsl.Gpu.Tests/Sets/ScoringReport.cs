namespace KerasMetricsDsl.Gpu.Tests.Sets;

/// <summary>Ten metrics of the catalogue over labels, rows and elements, and two that read the labels as something else.</summary>
[MetricSet]
public partial class ScoringReport
{
    public SparseCategoricalAccuracy Accuracy { get; } = new();
    public SparseTopKCategoricalAccuracy Top { get; } = new(2);
    public SparseTopKCategoricalAccuracy SameTop { get; } = new(2);
    public SparseCategoricalCrossentropy Loss { get; } = new();
    public SparseCategoricalCrossentropy LossWithoutOne { get; } = new(ignoreClass: 1);
    public BalancedAccuracy Balanced { get; } = new(5, sparseYPred: false);
    public CohenKappa Kappa { get; } = new(5, sparseYPred: false);
    public Mean Average { get; } = new();
    public Sum Total { get; } = new();
    public IntervalWidth Width { get; } = new();
    public AverageLabel Label { get; } = new();
    public LabelledShare Labelled { get; } = new();
}

/// <summary>Reads labels as numbers.</summary>
[Metric]
public partial class AverageLabel
{
    [Mean] static float Value(float yTrue) => yTrue;
}

/// <summary>Reads labels as flags.</summary>
[Metric]
public partial class LabelledShare
{
    [Mean] static bool Value(bool yTrue) => yTrue;
}

/// <summary>Two metrics with a count in common.</summary>
[MetricSet]
public partial class HitReport
{
    public Precision Precision { get; } = new([0.3f, 0.5f]);
    public Recall Recall { get; } = new([0.3f, 0.5f]);
    public TruePositives Hits { get; } = new(0.3f, 0.5f);
    public TruePositives SameHits { get; } = new(0.3f, 0.5f);
}
