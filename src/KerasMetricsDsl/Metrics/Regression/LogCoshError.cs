namespace KerasMetricsDsl;

/// <summary><c>mean(log(cosh(yPred - yTrue)))</c>. Keras: <c>LogCoshError</c>.</summary>
/// <remarks>
/// Both inputs have the same shape, up to one trailing axis of length 1. Each row (the last axis) gives one value, so a tensor of rank 1
/// is one sample; a plain span is a batch of samples. Nothing seen: 0. A NaN, or an error of -∞, makes the result NaN. Differs from
/// Keras: <paramref name="integerPredictions"/> says what Keras reads off the type of the predictions.
/// </remarks>
/// <param name="integerPredictions">Whether predictions are of an integer type: Keras then truncates the formula's constant log 2 to 0.</param>
[Metric(Name = "logcosh", Direction = MetricDirection.LowerIsBetter)]
public partial class LogCoshError(bool integerPredictions = false)
{
    const float LogOfTwo = 0.693147181f;

    [RowMean] float LogCosh(float yTrue, float yPred) => OfError(yPred - yTrue);

    float OfError(float e) => e + Softplus(-2 * e) - (integerPredictions ? 0 : LogOfTwo);

    static float Softplus(float x) => MathF.Max(x, 0) + float.LogP1(MathF.Exp(-MathF.Abs(x)));
}
