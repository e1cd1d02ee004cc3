namespace KerasMetricsDsl;

/// <summary>The loss that a quantile minimises: <c>mean(max(quantile·e, (quantile - 1)·e))</c> with <c>e = yTrue - yPred</c>.</summary>
/// <remarks>
/// Both inputs have the same shape, up to one trailing axis of length 1. Nothing seen: 0. A NaN makes the result NaN.
/// Source: Koenker and Bassett, "Regression quantiles", 1978; scikit-learn's <c>mean_pinball_loss</c>.
/// </remarks>
/// <param name="quantile">The quantile that is predicted, in [0, 1].</param>
[Metric(Direction = MetricDirection.LowerIsBetter)]
public partial class PinballLoss(float quantile = 0.5f)
{
    [Mean] float Loss(float yTrue, float yPred) => MathF.Max(quantile * (yTrue - yPred), (quantile - 1) * (yTrue - yPred));

    [Validate] static void CheckParameters(float quantile) => Require.Fraction(quantile, nameof(quantile));
}
