namespace KerasMetricsDsl.Benchmarks.Quick.Jobs;

/// <summary>Four metrics of elements, one of them with a logarithm.</summary>
[MetricSet]
public partial class FourOfElements
{
    /// <summary>A mean of squares.</summary>
    public MeanSquaredError Mse { get; } = new();

    /// <summary>A mean of absolute values.</summary>
    public MeanAbsoluteError Mae { get; } = new();

    /// <summary>A count.</summary>
    public BinaryAccuracy Accuracy { get; } = new();

    /// <summary>A mean of logarithms.</summary>
    public BinaryCrossentropy Loss { get; } = new();
}
