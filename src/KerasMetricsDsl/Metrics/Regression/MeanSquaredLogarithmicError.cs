namespace KerasMetricsDsl;

/// <summary><c>mean((log(max(yPred, 1e-7) + 1) - log(max(yTrue, 1e-7) + 1))²)</c>. Keras: <c>MeanSquaredLogarithmicError</c>.</summary>
/// <remarks>
/// Both inputs have the same shape, up to one trailing axis of length 1. Each row (the last axis) gives one value, so a tensor of
/// rank 1 is one sample; a plain span is a batch of samples. Nothing seen: 0. A NaN makes the result NaN.
/// </remarks>
[Metric(Direction = MetricDirection.LowerIsBetter)]
public partial class MeanSquaredLogarithmicError
{
    [RowMean] static float SquaredLogarithmicError(float yTrue, float yPred) => Square.Of(LogPlusOne(yPred) - LogPlusOne(yTrue));

    static float LogPlusOne(float x) => MathF.Log(MathF.Max(x, KerasDefaults.Epsilon) + 1);
}
