namespace KerasMetricsDsl;

/// <summary>The mean squared distance of probabilities from what happened: <c>mean((yPred - yTrue)²)</c>.</summary>
/// <remarks>
/// Both inputs have the same shape, up to one trailing axis of length 1; labels are 0 or 1, or probabilities themselves. Nothing seen: 0.
/// A NaN makes the result NaN. Source: Brier, "Verification of forecasts expressed in terms of probability", 1950, halved as usual.
/// </remarks>
[Metric(Direction = MetricDirection.LowerIsBetter)]
public partial class BrierScore
{
    [Mean] static float SquaredDistance(float yTrue, float yPred) => (yPred - yTrue) * (yPred - yTrue);
}
