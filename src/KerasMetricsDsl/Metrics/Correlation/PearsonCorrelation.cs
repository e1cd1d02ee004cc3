namespace KerasMetricsDsl;

/// <summary>The linear correlation of label and prediction rows: <c>cov(t, p) / (σ(t)·σ(p))</c>. Keras: <c>PearsonCorrelation</c>.</summary>
/// <remarks>
/// Both inputs are rows along <paramref name="axis"/>. A constant row gives NaN, also under a weight of 0. Nothing seen: 0. Rows of any
/// magnitude whose spread is a float32 are scaled before their squares are summed. Differs from Keras: a constant row is found exactly; there what its mean is rounded
/// by can give any correlation.
/// </remarks>
/// <param name="axis">The axes that form a row; none given: the last.</param>
[Metric(Direction = MetricDirection.HigherIsBetter)]
public partial class PearsonCorrelation([Axis] params int[] axis)
{
    [Mean] static float Correlation(Row yTrue, Row yPred) => About(yTrue, yPred, Centred.Mean(yTrue), Centred.Mean(yPred));

    static float About(Row t, Row p, float tMean, float pMean) =>
        Scaled(t, p, tMean, pMean, RowScale.For(Centred.Farthest(t, tMean)), RowScale.For(Centred.Farthest(p, pMean)));

    static float Scaled(Row t, Row p, float tMean, float pMean, float tScale, float pScale) =>
        Centred.Products(t, p, tMean, pMean, tScale, pScale)
        / MathF.Sqrt(Centred.Squares(t, tMean, tScale)) / MathF.Sqrt(Centred.Squares(p, pMean, pScale));
}
