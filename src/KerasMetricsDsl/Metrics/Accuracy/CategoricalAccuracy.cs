namespace KerasMetricsDsl;

/// <summary>How often the largest prediction is at the largest label: <c>mean(argmax(yTrue) == argmax(yPred))</c>. Keras: <c>CategoricalAccuracy</c>.</summary>
/// <remarks>Both inputs are rows of one value per class; ties go to the first class. Nothing seen: 0. A NaN counts as the largest value.</remarks>
[Metric(Direction = MetricDirection.HigherIsBetter)]
public partial class CategoricalAccuracy
{
    [Mean] static bool Correct(Row yTrue, Row yPred) => yTrue.ArgMax() == yPred.ArgMax();
}
