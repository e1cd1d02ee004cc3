namespace KerasMetricsDsl;

/// <summary>The weighted sum of the method's values: Σ w·f.</summary>
/// <remarks>A bool counts as 0 or 1, exactly up to 2⁵³. Nothing seen gives 0. NaN propagates.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SumAttribute : ReductionAttribute;
