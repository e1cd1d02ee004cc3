namespace KerasMetricsDsl;

/// <summary>
/// The values of a row (the last axis) are averaged first, then the rows by weight: Σ w·mean(f) / Σ w, with one weight a row. This is
/// how functions that end in <c>mean(axis=-1)</c>, such as the mean squared error, treat sample weights.
/// </summary>
/// <remarks>The method is written over elements. Nothing seen gives 0. NaN propagates.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RowMeanAttribute : Attribute;
