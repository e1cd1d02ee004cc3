namespace KerasMetricsDsl;

/// <summary>One over the rank of the first relevant item, averaged over rows.</summary>
/// <remarks>
/// Each row is a query: its labels, relevant above 0, beside its scores. Of equal scores the first ranks higher. A row without relevant
/// items among the k ranked highest gives 0. Nothing seen: 0. A NaN makes the result NaN. The cost of a row grows with the square of its
/// length. Source: Voorhees, "The TREC-8 question answering track report", 1999.
/// </remarks>
/// <param name="k">How many items are looked at; none given: all.</param>
[Metric(Direction = MetricDirection.HigherIsBetter)]
public partial class MeanReciprocalRank(int? k = null)
{
    [Mean]
    float ReciprocalRank(Row yTrue, Row yPred) =>
        Ranking.Defined(yTrue, yPred, yTrue.Max((t, i) => t > 0 ? Reciprocal(yPred.RankOf(i)) : 0));

    float Reciprocal(int rank) => k is { } cut && rank >= cut ? 0 : 1f / (rank + 1);

    [Validate] static void CheckParameters(int? k) => ArgumentOutOfRangeException.ThrowIfNegativeOrZero(k ?? 1, nameof(k));
}
