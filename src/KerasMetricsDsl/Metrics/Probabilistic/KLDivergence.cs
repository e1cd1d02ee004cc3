namespace KerasMetricsDsl;

/// <summary><c>mean(Σ t·log(t / p))</c> with both clipped to [1e-7, 1]. Keras: <c>KLDivergence</c>.</summary>
/// <remarks>Both inputs are rows of probabilities, of equal shapes. Nothing seen: 0. A NaN makes the result NaN.</remarks>
[Metric(Name = "kl_divergence", SameShape = true, Direction = MetricDirection.LowerIsBetter)]
public partial class KLDivergence
{
    [Mean] static float Divergence(Row yTrue, Row yPred) => Row.Sum(yTrue, yPred, (t, p) => Clip(t) * MathF.Log(Clip(t) / Clip(p)));

    static float Clip(float probability) => Math.Clamp(probability, KerasDefaults.Epsilon, 1);
}
