namespace KerasMetricsDsl;

/// <summary>The cosine of the angle between label and prediction rows: <c>Σ t·p / (‖t‖·‖p‖)</c>. Keras: <c>CosineSimilarity</c>.</summary>
/// <remarks>
/// Both inputs are rows along <paramref name="axis"/>, of any magnitude: they are scaled before their squares are summed. A zero row gives 0.
/// Nothing seen: 0. A NaN makes the result NaN.
/// </remarks>
/// <param name="axis">The axis that forms a row.</param>
[Metric(Direction = MetricDirection.HigherIsBetter)]
public partial class CosineSimilarity([Axis] int axis = -1)
{
    [Mean] static float Similarity(Row yTrue, Row yPred) => Scaled(yTrue, yPred, RowScale.For(yTrue), RowScale.For(yPred));

    static float Scaled(Row t, Row p, float tScale, float pScale) =>
        Row.Sum(t, p, (x, y) => x * tScale * (y * pScale)) / OneIfZero(Norm(t, tScale)) / OneIfZero(Norm(p, pScale));

    static float Norm(Row row, float scale) => MathF.Sqrt(row.Sum(x => Square.Of(x * scale)));

    static float OneIfZero(float norm) => norm == 0 ? 1 : norm;
}
