namespace KerasMetricsDsl;

/// <summary><c>mean(log(cosh(yPred - yTrue)))</c>. Keras: <c>LogCoshError</c>.</summary>
/// <remarks>
/// Both inputs have the same shape, up to one trailing axis of length 1. Each row (the last axis) gives one value, so a tensor of
/// rank 1 is one sample; a plain span is a batch of samples. Nothing seen: 0. A NaN makes the result NaN.
/// </remarks>
[Metric(Name = "logcosh")]
public partial class LogCoshError
{
    const float LogOfTwo = 0.693147181f;

    [RowMean] static float LogCosh(float yTrue, float yPred)
    {
        var distance = MathF.Abs(yPred - yTrue);
        return distance + float.LogP1(MathF.Exp(-2 * distance)) - LogOfTwo;
    }
}
