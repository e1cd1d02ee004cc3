namespace KerasMetricsDsl.Tests.Laws.Declared;

/// <summary>What is known about a set of prediction intervals.</summary>
public sealed record IntervalSummary(double Covered, double Width, double Violation);

/// <summary>Three inputs, three means, a record as the result.</summary>
[Metric]
public sealed partial class IntervalReport
{
    [Mean] internal static bool Covered(float actual, float lower, float upper) => lower <= actual && actual <= upper;
    [Mean] internal static float Width(float lower, float upper) => upper - lower;
    [Mean] internal static float Violation(float actual, float lower, float upper) => MathF.Max(MathF.Max(lower - actual, actual - upper), 0);
    [Result] static IntervalSummary Result(double covered, double width, double violation) => new(covered, width, violation);
}
