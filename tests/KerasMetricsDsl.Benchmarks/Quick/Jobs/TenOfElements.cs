namespace KerasMetricsDsl.Benchmarks.Quick.Jobs;

/// <summary>Ten metrics of elements, seven of them without functions.</summary>
[MetricSet]
public partial class TenOfElements
{
    /// <summary>A mean of squares.</summary>
    public MeanSquaredError Mse { get; } = new();

    /// <summary>A mean of absolute values.</summary>
    public MeanAbsoluteError Mae { get; } = new();

    /// <summary>A mean of differences.</summary>
    public MeanError Bias { get; } = new();

    /// <summary>A count.</summary>
    public BinaryAccuracy Accuracy { get; } = new();

    /// <summary>A count.</summary>
    public TruePositives TruePositives { get; } = new();

    /// <summary>A count.</summary>
    public FalsePositives FalsePositives { get; } = new();

    /// <summary>A count.</summary>
    public FalseNegatives FalseNegatives { get; } = new();

    /// <summary>A mean with a division.</summary>
    public MeanAbsolutePercentageError Percentage { get; } = new();

    /// <summary>A mean with two logarithms.</summary>
    public MeanSquaredLogarithmicError Logarithmic { get; } = new();

    /// <summary>A mean with an exponential and a logarithm.</summary>
    public LogCoshError LogCosh { get; } = new();
}
