namespace KerasMetricsDsl;

/// <summary>The share of labelled positives that are predicted negative: <c>falseNegatives / (falseNegatives + truePositives)</c>.</summary>
/// <remarks>
/// Both inputs have the same shape, up to one trailing axis of length 1. One threshold gives a number, several a list. Evenly spaced
/// thresholds over [0, 1] clip predictions to [0, 1]. A NaN prediction is above no threshold. Source: Powers, "Evaluation: from
/// precision, recall and F-measure to ROC, informedness, markedness and correlation", 2011.
/// </remarks>
/// <param name="thresholds">Thresholds in [0, 1]; none given: ½.</param>
/// <param name="zeroDivision">The result where nothing is labelled positive.</param>
[Metric(Direction = MetricDirection.LowerIsBetter)]
public partial class FalseNegativeRate(float[]? thresholds = null, ZeroDivision zeroDivision = ZeroDivision.Zero)
{
    private readonly float[] _cutoffs = Cutoffs.For(thresholds);
    private readonly float _scale = Cutoffs.ScaleOf(thresholds);

    [Sum(Over = nameof(_cutoffs))]
    bool FalseNegatives(float yTrue, float yPred, float cutoff) => yTrue != 0 && !Cutoffs.IsAbove(yPred, cutoff, _scale);

    [Sum(Over = nameof(_cutoffs))]
    bool TruePositives(float yTrue, float yPred, float cutoff) => yTrue != 0 && Cutoffs.IsAbove(yPred, cutoff, _scale);

    [Result]
    MetricValue Result(ReadOnlySpan<double> falseNegatives, ReadOnlySpan<double> truePositives) =>
        Ratio.OfHits(falseNegatives, truePositives, zeroDivision);
}
