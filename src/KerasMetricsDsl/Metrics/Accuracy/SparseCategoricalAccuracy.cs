namespace KerasMetricsDsl;

/// <summary>How often the largest prediction is at the label: <c>mean(yTrue == argmax(yPred))</c>. Keras: <c>SparseCategoricalAccuracy</c>.</summary>
/// <remarks>One label beside each row of predictions; ties go to the first class; a label outside the row never matches. Nothing seen: 0.</remarks>
[Metric(Direction = MetricDirection.HigherIsBetter)]
public partial class SparseCategoricalAccuracy
{
    [Mean] static bool Correct(int yTrue, Row yPred) => yPred.ArgMax() == yTrue;
}
