namespace KerasMetricsDsl;

/// <summary>The whole error in percent of the whole magnitude: <c>100 · Σ |yTrue - yPred| / Σ |yTrue|</c>.</summary>
/// <remarks>
/// Both inputs have the same shape, up to one trailing axis of length 1. Nothing seen, or no error on labels of 0: 0; an error on labels
/// that are all 0 is infinite. A NaN makes the result NaN. Source: Kolassa and Schütz, "Advantages of the MAD/mean ratio", 2007.
/// </remarks>
[Metric(Aliases = new[] { "wmape" }, Direction = MetricDirection.LowerIsBetter)]
public partial class WeightedMeanAbsolutePercentageError
{
    [Sum] static float AbsoluteError(float yTrue, float yPred) => MathF.Abs(yTrue - yPred);
    [Sum] static float Magnitude(float yTrue) => MathF.Abs(yTrue);
    [Result] static double Result(double absoluteError, double magnitude) => absoluteError == 0 ? 0 : 100 * (absoluteError / magnitude);
}
