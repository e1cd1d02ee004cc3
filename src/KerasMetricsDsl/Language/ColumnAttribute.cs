namespace KerasMetricsDsl;

/// <summary>
/// An <c>int</c> parameter that receives the index of the current column of the last axis: the method is evaluated at every column of
/// the row.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ColumnAttribute : Attribute;
