namespace KerasMetricsDsl.Tests.Direct.Declared;

/// <summary>Members that read two, one and three of the inputs, means, sums and histograms; the last one may refuse a value.</summary>
[MetricSet]
public sealed partial class DirectReport
{
    /// <summary>A mean over rows.</summary>
    public MeanSquaredError Mse { get; } = new();

    /// <summary>A count.</summary>
    public BinaryAccuracy Accuracy { get; } = new();

    /// <summary>An accumulator for each threshold.</summary>
    public TruePositives Hits { get; } = new(0.2f, 0.7f);

    /// <summary>A table.</summary>
    public BinaryIoU Overlap { get; } = new();

    /// <summary>The last input alone.</summary>
    public CountedBins Bins { get; } = new(4);

    /// <summary>An entry of an array.</summary>
    public TabledError Tabled { get; } = new([0.5f, 2]);
}
