namespace KerasMetricsDsl;

/// <summary>Quadratic for small errors, linear beyond: <c>½e²</c> where <c>|e| ≤ delta</c>, else <c>delta·|e| - ½delta²</c>. Keras: <c>huber</c>.</summary>
/// <remarks>
/// Both inputs have the same shape, up to one trailing axis of length 1; each row (the last axis) gives one value.
/// Nothing seen: 0. A NaN makes the result NaN. Source: Huber, "Robust Estimation of a Location Parameter", 1964.
/// </remarks>
/// <param name="delta">The error at which the loss turns linear; 0 or above.</param>
[Metric(Direction = MetricDirection.LowerIsBetter)]
public partial class Huber(float delta = 1)
{
    [RowMean] float Loss(float yTrue, float yPred) => Penalty(MathF.Abs(yPred - yTrue));

    float Penalty(float e) => e <= delta ? 0.5f * (e * e) : delta * e - 0.5f * (delta * delta);

    [Validate] static void CheckParameters(float delta) => Require.NonNegative(delta, nameof(delta));
}
