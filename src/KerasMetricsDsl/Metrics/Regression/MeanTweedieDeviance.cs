namespace KerasMetricsDsl;

/// <summary>
/// The mean deviance under a Tweedie distribution with variance <c>mean^power</c>:
/// <c>2·(t^(2-power) / ((1-power)(2-power)) - t·p^(1-power) / (1-power) + p^(2-power) / (2-power))</c> and its limits at 0, 1 and 2.
/// </summary>
/// <remarks>
/// Both inputs have the same shape, up to one trailing axis of length 1. Power 0 is the squared error, 1 Poisson, 2 gamma, 3 inverse
/// Gaussian. Nothing seen: 0. A NaN makes the result NaN, and so do predictions not above 0 (power other than 0), labels below 0 (power
/// from 1) and labels of 0 (power from 2). Definition: scikit-learn's <c>mean_tweedie_deviance</c>, which rejects these.
/// </remarks>
/// <param name="power">The power of the variance; not between 0 and 1.</param>
[Metric(Direction = MetricDirection.LowerIsBetter)]
public partial class MeanTweedieDeviance(float power = 0)
{
    [Mean] float Deviance(float yTrue, float yPred) => Tweedie.Deviance(yTrue, yPred, power);

    [Validate] static void CheckParameters(float power) => Tweedie.CheckPower(power);
}
