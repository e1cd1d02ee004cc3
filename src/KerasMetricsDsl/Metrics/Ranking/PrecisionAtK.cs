namespace KerasMetricsDsl;

/// <summary>The share of relevant items among the <c>k</c> that are ranked highest, averaged over rows.</summary>
/// <remarks>
/// Each row is a query: its labels, relevant above 0, beside its scores. Of equal scores the first ranks higher. A row of fewer than k
/// items is divided by k all the same. Nothing seen: 0. A NaN makes the result NaN. The cost of a row grows with the square of its
/// length. Source: Manning, Raghavan and Schütze, "Introduction to Information Retrieval", 2008, chapter 8.
/// </remarks>
/// <param name="k">How many items are looked at.</param>
[Metric(Name = "precision_at_k", Direction = MetricDirection.HigherIsBetter)]
public partial class PrecisionAtK(int k = 10)
{
    [Mean] float Precision(Row yTrue, Row yPred) => Ranking.Defined(yTrue, yPred, (float)Ranking.Hits(yTrue, yPred, k) / k);

    [Validate] static void CheckParameters(int k) => ArgumentOutOfRangeException.ThrowIfNegativeOrZero(k);
}
