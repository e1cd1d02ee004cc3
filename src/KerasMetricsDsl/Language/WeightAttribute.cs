namespace KerasMetricsDsl;

/// <summary>
/// A <c>float</c> parameter that receives the raw sample weight (1 without weights). The method's value is then not weighted again.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class WeightAttribute : Attribute;
