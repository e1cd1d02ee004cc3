namespace KerasMetricsDsl;

/// <summary>The weighted mean of the method's values: Σ w·f / Σ w.</summary>
/// <remarks>A bool counts as 0 or 1. Nothing seen gives 0. NaN propagates unless its weight or mask excludes it.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MeanAttribute : ReductionAttribute
{
    /// <summary>
    /// The name of a pure bool method over some of the inputs: <c>nameof(IsSeen)</c>. Where it is false the value adds 0; its weight
    /// leaves the count only when sample weights are given, as with a Keras mask.
    /// </summary>
    public string? Mask { get; set; }
}
