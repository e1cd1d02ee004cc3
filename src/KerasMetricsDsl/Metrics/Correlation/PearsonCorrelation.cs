namespace KerasMetricsDsl;

/// <summary>The linear correlation of label and prediction rows: <c>cov(t, p) / (σ(t)·σ(p))</c>. Keras: <c>PearsonCorrelation</c>.</summary>
/// <remarks>Both inputs are rows along <paramref name="axis"/>. A constant row gives NaN, also under a weight of 0. Nothing seen: 0.</remarks>
/// <param name="axis">The axes that form a row; none given: the last.</param>
[Metric(Direction = MetricDirection.HigherIsBetter)]
public partial class PearsonCorrelation([Axis] params int[] axis)
{
    [Mean]
    static float Correlation(Row yTrue, Row yPred) =>
        Covariance.Of(yTrue, yPred) / MathF.Sqrt(yTrue.Variance()) / MathF.Sqrt(yPred.Variance());
}
