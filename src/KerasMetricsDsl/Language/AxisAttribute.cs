namespace KerasMetricsDsl;

/// <summary>
/// A constructor parameter that names the axis or axes that form a <see cref="Row"/>: <c>int axis = -1</c>, or
/// <c>int[]? axis = null</c>, where null stands for all axes. Without such a parameter a row is the last axis.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class AxisAttribute : Attribute;
