namespace KerasMetricsDsl;

/// <summary>The Poisson loss <c>mean(p - t·log(p + 1e-7))</c>. Keras: <c>Poisson</c>.</summary>
/// <remarks>Both inputs have equal shapes; each row (the last axis) gives one value. Nothing seen: 0. A NaN or a negative prediction makes the result NaN.</remarks>
[Metric(SameShape = true, Direction = MetricDirection.LowerIsBetter)]
public partial class Poisson
{
    [RowMean] static float Loss(float yTrue, float yPred) => yPred - yTrue * MathF.Log(yPred + KerasDefaults.Epsilon);
}
