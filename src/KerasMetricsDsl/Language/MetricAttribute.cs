namespace KerasMetricsDsl;

/// <summary>
/// Declares a metric. The class is partial, its primary-constructor parameters are the metric's configuration, and each method with an
/// accumulator attribute (<see cref="MeanAttribute"/>, <see cref="SumAttribute"/>, …) is one quantity gathered over the data. The
/// generator writes state, updates, merging and vectorised kernels.
/// </summary>
/// <example>
/// <code>
/// [Metric]
/// public partial class BinaryAccuracy(float threshold = 0.5f)
/// {
///     [Mean] bool Correct(float yTrue, float yPred) => (yPred > threshold) == (yTrue != 0);
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class MetricAttribute : Attribute
{
    /// <summary>The metric's name in logs and histories. Without it, the class name in snake_case: <c>binary_accuracy</c>.</summary>
    public string? Name { get; set; }

    /// <summary>Other names under which the metric is known, such as <c>mse</c>.</summary>
#pragma warning disable CA1819 // an attribute's argument can only be an array
    public string[] Aliases { get; set; } = [];
#pragma warning restore CA1819

    /// <summary>Inputs must have equal shapes: a trailing dimension of 1 is neither squeezed nor added.</summary>
    public bool SameShape { get; set; }

    /// <summary>Which way the metric improves.</summary>
    public MetricDirection Direction { get; set; }
}
