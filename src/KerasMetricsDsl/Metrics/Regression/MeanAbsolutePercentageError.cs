namespace KerasMetricsDsl;

/// <summary><c>100 · mean(|yTrue - yPred| / max(|yTrue|, 1e-7))</c>. Keras: <c>MeanAbsolutePercentageError</c>.</summary>
/// <remarks>
/// Both inputs have the same shape, up to one trailing axis of length 1. Each row (the last axis) gives one value, so a tensor of
/// rank 1 is one sample; a plain span is a batch of samples. Nothing seen: 0. A NaN makes the result NaN.
/// </remarks>
[Metric(Direction = MetricDirection.LowerIsBetter)]
public partial class MeanAbsolutePercentageError
{
    [RowMean]
    static float PercentageError(float yTrue, float yPred) =>
        100 * MathF.Abs((yTrue - yPred) / MathF.Max(MathF.Abs(yTrue), KerasDefaults.Epsilon));
}
