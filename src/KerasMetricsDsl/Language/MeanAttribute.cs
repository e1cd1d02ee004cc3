namespace KerasMetricsDsl;

/// <summary>The weighted mean of the method's values: Σ w·f / Σ w.</summary>
/// <remarks>A bool counts as 0 or 1. Nothing seen gives 0. NaN propagates unless its weight or mask excludes it.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MeanAttribute : ReductionAttribute;
