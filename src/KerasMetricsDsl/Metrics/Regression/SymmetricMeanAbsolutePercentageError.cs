namespace KerasMetricsDsl;

/// <summary><c>200 · mean(|yPred - yTrue| / (|yTrue| + |yPred|))</c>, from 0 to 200.</summary>
/// <remarks>
/// Both inputs have the same shape, up to one trailing axis of length 1. A prediction of 0 for a label of 0 is no error. Nothing seen: 0.
/// A NaN makes the result NaN. Source: Makridakis, "Accuracy measures: theoretical and practical concerns", 1993.
/// </remarks>
[Metric(Aliases = new[] { "smape" }, Direction = MetricDirection.LowerIsBetter)]
public partial class SymmetricMeanAbsolutePercentageError
{
    [Mean]
    static float PercentageError(float yTrue, float yPred) =>
        200 * Ratio.OrZero(MathF.Abs(yPred - yTrue), MathF.Abs(yTrue) + MathF.Abs(yPred));
}
