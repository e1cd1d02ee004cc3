namespace KerasMetricsDsl;

/// <summary><c>mean((yTrue - yPred)²)</c>. Keras: <c>MeanSquaredError</c>.</summary>
/// <remarks>
/// Both inputs have the same shape, up to one trailing axis of length 1. Each row (the last axis) gives one value, so a tensor of
/// rank 1 is one sample; a plain span is a batch of samples. Nothing seen: 0. A NaN makes the result NaN.
/// </remarks>
[Metric(Direction = MetricDirection.LowerIsBetter)]
public partial class MeanSquaredError
{
    [RowMean] static float SquaredError(float yTrue, float yPred) => Square.Of(yTrue - yPred);
}
