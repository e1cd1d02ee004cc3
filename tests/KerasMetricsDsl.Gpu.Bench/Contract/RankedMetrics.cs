namespace KerasMetricsDsl.Gpu.Bench.Contract;

/// <summary>Metrics that go through the same rows: one kernel on a device. The last leaves rows out, and has a kernel of its own.</summary>
[MetricSet]
internal partial class RankedMetrics
{
    public SparseCategoricalAccuracy Accuracy { get; } = new();
    public SparseTopKCategoricalAccuracy Top { get; } = new(3);
    public SparseCategoricalCrossentropy Loss { get; } = new();
    public SparseCategoricalCrossentropy LossWithoutOne { get; } = new(ignoreClass: 1);
    public SparseCategoricalAccuracy AccuracyWithoutTwo { get; } = new() { IgnoreIndex = 2 };
}
