namespace KerasMetricsDsl;

/// <summary>
/// The method that makes the metric's value of its accumulators. It takes them by name in camelCase, as <c>double</c> or
/// <c>ReadOnlySpan&lt;double&gt;</c> (means arrive divided), and returns <c>double</c>, <c>double[]</c> or a record of these. It is
/// plain C#: it runs once per result and may do anything.
/// </summary>
/// <remarks>
/// A span is laid out as [over][column][cells…]. Without a [Result] method a metric's single accumulator is its result.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ResultAttribute : Attribute;
