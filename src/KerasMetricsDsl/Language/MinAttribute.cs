namespace KerasMetricsDsl;

/// <summary>The smallest of the method's values. Values of weight 0 are absent; other weights do not matter.</summary>
/// <remarks>Nothing seen gives +∞. NaN propagates.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MinAttribute : ReductionAttribute;
