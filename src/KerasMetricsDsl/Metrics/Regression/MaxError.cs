namespace KerasMetricsDsl;

/// <summary>The largest error: <c>max(|yTrue - yPred|)</c>.</summary>
/// <remarks>
/// Both inputs have the same shape, up to one trailing axis of length 1. Weights only say what is left out: elements of weight 0.
/// Nothing seen: 0. A NaN makes the result NaN. Definition: scikit-learn's <c>max_error</c>.
/// </remarks>
[Metric(Direction = MetricDirection.LowerIsBetter)]
public partial class MaxError
{
    [Max] static float AbsoluteError(float yTrue, float yPred) => MathF.Abs(yTrue - yPred);
    [Result] static double Result(double absoluteError) => double.IsNegativeInfinity(absoluteError) ? 0 : absoluteError;
}
