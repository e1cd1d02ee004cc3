namespace KerasMetricsDsl;

/// <summary>How often the label is among the <c>k</c> largest predictions. Keras: <c>SparseTopKCategoricalAccuracy</c>.</summary>
/// <remarks>
/// One label beside each row. A prediction equal to the k-th largest counts. With <paramref name="fromSortedIds"/> the row holds
/// class ids from best to worst and the label must be one of the first <c>k</c>. Nothing seen: 0. A NaN at the
/// label is no hit, and one elsewhere takes the place of a larger score. A label that is no column of the row is an error.
/// </remarks>
/// <param name="k">The number of largest predictions looked at.</param>
/// <param name="fromSortedIds">Whether rows hold sorted class ids instead of scores.</param>
[Metric(Direction = MetricDirection.HigherIsBetter)]
public partial class SparseTopKCategoricalAccuracy(int k = 5, bool fromSortedIds = false)
{
    [Mean]
    bool Hit(int yTrue, Row yPred) => fromSortedIds
        ? yPred.Any((id, rank) => rank < k && id == yTrue)
        : TopK.Holds(yPred, yTrue, k);

    [Validate] static void CheckParameters(int k) => TopK.Check(k);
}
