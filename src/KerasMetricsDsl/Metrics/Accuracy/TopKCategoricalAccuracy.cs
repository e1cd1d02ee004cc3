namespace KerasMetricsDsl;

/// <summary>How often the labelled class is among the <c>k</c> largest predictions. Keras: <c>TopKCategoricalAccuracy</c>.</summary>
/// <remarks>
/// Both inputs are rows of one value per class. A prediction equal to the k-th largest counts. Nothing seen: 0. A NaN at the label is no
/// hit, and one elsewhere takes the place of a larger prediction.
/// </remarks>
/// <param name="k">The number of largest predictions looked at.</param>
[Metric(Direction = MetricDirection.HigherIsBetter)]
public partial class TopKCategoricalAccuracy(int k = 5)
{
    [Mean] bool Hit(Row yTrue, Row yPred) => TopK.Holds(yPred, yTrue.ArgMax(), k);

    [Validate] static void CheckParameters(int k) => TopK.Check(k);
}
