namespace KerasMetricsDsl;

/// <summary>The weighted number of labels 0 with a prediction not above the threshold. Keras: <c>TrueNegatives</c>.</summary>
/// <remarks>
/// Both inputs have the same shape, up to one trailing axis of length 1. One threshold gives a number, several a list.
/// Evenly spaced thresholds over [0, 1] clip predictions to [0, 1]. Nothing seen: 0. A NaN prediction is above no threshold.
/// </remarks>
/// <param name="thresholds">Thresholds in [0, 1]; none given: ½.</param>
[Metric(Direction = MetricDirection.HigherIsBetter)]
public partial class TrueNegatives(params float[] thresholds)
{
    private readonly float[] _cutoffs = Cutoffs.For(thresholds);
    private readonly float _scale = Cutoffs.ScaleOf(thresholds);

    [Sum(Over = nameof(_cutoffs))] bool Count(float yTrue, float yPred, float cut) => yTrue == 0 && !Cutoffs.IsAbove(yPred, cut, _scale);
    [Result] static MetricValue Result(ReadOnlySpan<double> count) => Thresholds.Value(count.ToArray());
}
