namespace KerasMetricsDsl;

/// <summary>The width of predicted intervals plus a penalty for values outside: <c>mean(upper - lower + 2/alpha·distance outside)</c>.</summary>
/// <remarks>
/// All inputs have the same shape, up to one trailing axis of length 1. Nothing seen: 0. A NaN makes the result NaN.
/// Source: Gneiting and Raftery, "Strictly proper scoring rules, prediction, and estimation", 2007, eq. 43.
/// </remarks>
/// <param name="alpha">The share of values that the intervals are meant to miss, in (0, 1].</param>
[Metric(Direction = MetricDirection.LowerIsBetter)]
public partial class IntervalScore(float alpha = 0.1f)
{
    [Mean]
    float Score(float actual, float lower, float upper) =>
        upper - lower + 2 / alpha * (MathF.Max(lower - actual, 0) + MathF.Max(actual - upper, 0));

    [Validate] static void CheckParameters(float alpha) => Require.PositiveFraction(alpha, nameof(alpha));
}
