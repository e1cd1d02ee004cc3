namespace KerasMetricsDsl;

/// <summary>
/// A static method that throws when something is not as the metric needs it. Its parameters are constructor parameters by name (it then
/// runs at construction) or inputs by name as <c>TensorShape</c> (it then runs before every update, and nothing is updated if it throws).
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ValidateAttribute : Attribute;
