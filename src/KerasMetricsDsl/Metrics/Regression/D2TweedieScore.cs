namespace KerasMetricsDsl;

/// <summary>The share of the labels' Tweedie deviance that the predictions explain: <c>1 - deviance(t, p) / deviance(t, mean(t))</c>.</summary>
/// <remarks>
/// Both inputs have the same shape, up to one trailing axis of length 1. Power 0 is R². Nothing seen, or labels that are all equal: NaN.
/// A NaN, or a value outside the domain of <see cref="MeanTweedieDeviance"/>, makes the result NaN. The other D² scores compare with a
/// quantile of the labels, which cannot be streamed. Definition: scikit-learn's <c>d2_tweedie_score</c>.
/// </remarks>
/// <param name="power">The power of the variance; not between 0 and 1.</param>
[Metric(Name = "d2_tweedie_score", Direction = MetricDirection.HigherIsBetter)]
public partial class D2TweedieScore(float power = 0)
{
    [Sum] float Deviance(float yTrue, float yPred) => Tweedie.Deviance(yTrue, yPred, power);
    [Sum] float LabelTerms(float yTrue) => Tweedie.LabelTerm(yTrue, power);
    [Sum] static float Labels(float yTrue) => yTrue;
    [Sum] static float Count(float yTrue) => 1;

    [Result]
    double Result(double deviance, double labelTerms, double labels, double count)
    {
        var fromMean = Tweedie.FromMean(labelTerms, labels, count, power);
        return Math.Abs(fromMean) <= 1e-12 * Math.Abs(labelTerms) ? double.NaN : 1 - deviance / fromMean;
    }

    [Validate] static void CheckParameters(float power) => Tweedie.CheckPower(power);
}
