namespace KerasMetricsDsl;

/// <summary>The mean over samples of the squared distance of class probabilities from the label's: <c>mean(Σ (p - t)²)</c>, from 0 to 2.</summary>
/// <remarks>
/// Both inputs are rows of one value per class. Nothing seen: 0. A NaN makes the result NaN.
/// Source: Brier, "Verification of forecasts expressed in terms of probability", 1950.
/// </remarks>
/// <param name="scaleByHalf">Whether the score is halved, to lie in [0, 1].</param>
[Metric(Direction = MetricDirection.LowerIsBetter)]
public partial class CategoricalBrierScore(bool scaleByHalf = false)
{
    [Mean]
    float SquaredDistance(Row yTrue, Row yPred) =>
        (scaleByHalf ? 0.5f : 1f) * Row.Sum(yTrue, yPred, (t, p) => (p - t) * (p - t));
}
