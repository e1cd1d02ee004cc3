namespace KerasMetricsDsl;

/// <summary>The largest of the method's values. Values of weight 0 are absent; other weights do not matter.</summary>
/// <remarks>Nothing seen gives −∞. NaN propagates.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MaxAttribute : ReductionAttribute;
