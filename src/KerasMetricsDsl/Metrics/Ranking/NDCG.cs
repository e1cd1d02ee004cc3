namespace KerasMetricsDsl;

/// <summary>Normalised discounted cumulative gain: <c>Σ gain / log2(rank + 1)</c> over the k items ranked highest, by its largest possible value, averaged over rows.</summary>
/// <remarks>
/// Each row is a query: its graded relevances beside its scores. Relevances below 0 are refused. Of equal scores the first ranks higher (scikit-learn averages over the
/// orders of equal scores). A row without relevance gives 0. Nothing seen: 0. A NaN makes the result NaN. The cost of a row grows with the
/// square of its length. Source: Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR techniques", 2002.
/// </remarks>
/// <param name="k">How many items are looked at; none given: all.</param>
/// <param name="gain">What an item of some relevance is worth.</param>
[Metric(Name = "ndcg", Direction = MetricDirection.HigherIsBetter)]
public partial class NDCG(int? k = null, RelevanceGain gain = RelevanceGain.Linear)
{
    // 2^100 keeps the sum of a long row's gains in range; a ratio does not depend on what both sides are scaled by.
    private const float LargestExponent = 100;

    [Mean]
    float Normalized([NonNegative] Row yTrue, Row yPred)
    {
        var largest = yTrue.Max();
        var actual = yTrue.Sum((t, i) => Gain(t, largest) * Discount(yPred.RankOf(i)));
        var ideal = yTrue.Sum((t, i) => Gain(t, largest) * Discount(yTrue.RankOf(i)));
        return Ranking.Defined(yTrue, yPred, ideal == 0 ? 0 : actual / ideal);
    }

    float Gain(float relevance, float largest) => gain == RelevanceGain.Linear
        ? relevance * RowScale.For(largest)
        : PowerOfTwo(relevance, MathF.Max(largest - LargestExponent, 0));

    static float PowerOfTwo(float relevance, float shift) => MathF.Pow(2, relevance - shift) - MathF.Pow(2, -shift);

    float Discount(int rank) => k is { } cut && rank >= cut ? 0 : 1 / MathF.Log2(rank + 2);

    [Validate] static void CheckParameters(int? k) => ArgumentOutOfRangeException.ThrowIfNegativeOrZero(k ?? 1, nameof(k));
}
