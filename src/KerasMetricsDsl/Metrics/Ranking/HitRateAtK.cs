namespace KerasMetricsDsl;

/// <summary>The share of rows with a relevant item among the <c>k</c> ranked highest.</summary>
/// <remarks>
/// Each row is a query: its labels, relevant above 0, beside its scores. Of equal scores the first ranks higher. Nothing seen: 0. A NaN
/// makes the result NaN. The cost of a row grows with the square of its length. Source: Deshpande and Karypis, "Item-based top-N
/// recommendation algorithms", 2004.
/// </remarks>
/// <param name="k">How many items are looked at.</param>
[Metric(Name = "hit_rate_at_k", Direction = MetricDirection.HigherIsBetter)]
public partial class HitRateAtK(int k = 10)
{
    [Mean] float Hit(Row yTrue, Row yPred) => Ranking.Defined(yTrue, yPred, Ranking.Hits(yTrue, yPred, k) > 0 ? 1 : 0);

    [Validate] static void CheckParameters(int k) => ArgumentOutOfRangeException.ThrowIfNegativeOrZero(k);
}
