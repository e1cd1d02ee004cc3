namespace KerasMetricsDsl;

/// <summary>How often predictions equal labels: <c>mean(yTrue == yPred)</c>. Keras: <c>Accuracy</c>.</summary>
/// <remarks>Both inputs have the same shape, up to one trailing axis of length 1. Nothing seen: 0. A NaN equals nothing.</remarks>
[Metric(Direction = MetricDirection.HigherIsBetter)]
public partial class Accuracy
{
    [Mean] static bool Correct(float yTrue, float yPred) => yTrue == yPred;
}
