namespace KerasMetricsDsl;

/// <summary>The cosine of the angle between label and prediction rows: <c>Σ t·p / (‖t‖·‖p‖)</c>. Keras: <c>CosineSimilarity</c>.</summary>
/// <remarks>Both inputs are rows along <paramref name="axis"/>. A zero row gives 0. Nothing seen: 0. A NaN makes the result NaN.</remarks>
/// <param name="axis">The axis that forms a row.</param>
[Metric(Direction = MetricDirection.HigherIsBetter)]
public partial class CosineSimilarity([Axis] int axis = -1)
{
    [Mean] static float Similarity(Row yTrue, Row yPred) => Row.Dot(yTrue, yPred) / OneIfZero(yTrue.Norm()) / OneIfZero(yPred.Norm());

    static float OneIfZero(float norm) => norm == 0 ? 1 : norm;
}
