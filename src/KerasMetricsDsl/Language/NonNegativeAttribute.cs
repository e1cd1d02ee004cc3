namespace KerasMetricsDsl;

/// <summary>
/// On a <see cref="float"/> or <see cref="Row"/> parameter: an update throws if this input holds a value below 0 in a row that is not masked,
/// whatever its weight, and nothing of it is added. NaN is not below 0.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class NonNegativeAttribute : Attribute;
