namespace KerasMetricsDsl;

/// <summary><c>mean(max(neg - pos + 1, 0))</c> with <c>pos = Σ t·p</c> and <c>neg = max((1 - t)·p)</c>. Keras: <c>CategoricalHinge</c>.</summary>
/// <remarks>Both inputs are rows of one value per class, of equal shapes. Nothing seen: 0. A NaN makes the result NaN.</remarks>
[Metric(SameShape = true, Direction = MetricDirection.LowerIsBetter)]
public partial class CategoricalHinge
{
    [Mean]
    static float Loss(Row yTrue, Row yPred) =>
        MathF.Max(Row.Max(yTrue, yPred, (t, p) => (1 - t) * p) - Row.Dot(yTrue, yPred) + 1, 0);
}
