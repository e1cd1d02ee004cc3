namespace KerasMetricsDsl;

/// <summary>
/// Agreement of label and prediction rows: <c>2·cov(t, p) / (σ²(t) + σ²(p) + (mean(t) - mean(p))²)</c>. Keras: <c>ConcordanceCorrelation</c>.
/// </summary>
/// <remarks>
/// Both inputs are rows along <paramref name="axis"/>. A constant row gives 0. Nothing seen: 0. A NaN makes the result NaN, and so
/// do rows whose spread is beyond 1e18.
/// Source: Lin, "A Concordance Correlation Coefficient to Evaluate Reproducibility", 1989.
/// </remarks>
/// <param name="axis">The axes that form a row; none given: the last.</param>
[Metric(Direction = MetricDirection.HigherIsBetter)]
public partial class ConcordanceCorrelation([Axis] params int[] axis)
{
    [Mean]
    static float Correlation(Row yTrue, Row yPred) =>
        2 * Covariance.Of(yTrue, yPred)
        / (yTrue.Variance() + yPred.Variance() + Square.Of(Row.Mean(yTrue, yPred, (t, p) => t - p)) + KerasDefaults.Epsilon);
}
