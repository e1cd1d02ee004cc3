using KerasMetricsDsl.Fuzz.Catalogue.Declared;
using KerasMetricsDsl.Fuzz.Execution;
using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.Catalogue;

/// <summary>Top-k accuracies of models that diverged, and NDCG of relevances beyond the usual.</summary>
internal static class RankingCases
{
    public static CatalogueCase Draw(Random random) => random.Next(2) == 0 ? TopK(random) : Ndcg(random);

    private static CatalogueCase TopK(Random random)
    {
        var columns = random.Pick(2, 3, 5);
        var k = random.Next(1, columns);
        var label = random.Next(columns);
        var scores = Enumerable.Range(0, columns).Select(i => i + random.NextSingle()).OrderBy(_ => random.Next()).ToArray();
        var isDiverged = random.Next(2) == 0;
        if (isDiverged && random.Next(2) == 0)
            Array.Fill(scores, float.NaN);
        else if (isDiverged)
            scores[label] = float.NaN;
        var hit = !isDiverged && scores.Count(score => score > scores[label]) < k;
        var oneHot = new float[columns];
        oneHot[label] = 1;
        return random.Next(3) switch
        {
            0 => new($"TopKCategoricalAccuracy({k})", () => new TopKCategoricalAccuracy(k), new(1, columns, [oneHot, scores], [true, true]), hit ? 1 : 0),
            1 => new($"SparseTopKCategoricalAccuracy({k})", () => new SparseTopKCategoricalAccuracy(k), new(1, columns, [new[] { label }, scores], [false, true]), hit ? 1 : 0),
            _ => new("RankOf(label) == 0", () => new IsTop(), new(1, columns, [scores, new[] { label }], [true, false]),
                Expectations.RankOf(scores, label) == 0 ? 1 : 0),
        };
    }

    private static CatalogueCase Ndcg(Random random)
    {
        var columns = random.Next(2, 6);
        var gain = random.Pick(RelevanceGain.Linear, RelevanceGain.Exponential);
        var relevances = Enumerable.Range(0, columns).Select(_ => random.Pick(0f, 1f, 2f, 3f, 20f, 127f, 128f, 200f)).ToArray();
        if (random.OneIn(3))
            relevances[random.Next(columns)] = random.Pick(-1f, -4f);
        var scores = Enumerable.Range(0, columns).Select(i => i + random.NextSingle()).OrderBy(_ => random.Next()).ToArray();
        var k = random.Next(1, columns + 1);
        var batch = new Batch(1, columns, [relevances, scores], [true, true]);
        var title = $"NDCG({k}, {gain})";
        if (relevances.Any(relevance => relevance < 0))
            return new(title, () => new NDCG(k, gain), batch, Expectations.RefusesNegativeRelevance ? [] : [double.NaN]);
        double Gain(float relevance) => gain == RelevanceGain.Linear ? relevance : Math.Pow(2, relevance) - 1;
        double Gained(IEnumerable<float> ordered) => ordered.Take(k).Select((relevance, rank) => Gain(relevance) / Math.Log2(rank + 2)).Sum();
        var ideal = Gained(relevances.OrderDescending());
        var actual = Gained(relevances.Zip(scores).OrderByDescending(pair => pair.Second).Select(pair => pair.First));
        return new(title, () => new NDCG(k, gain), batch, ideal == 0 ? 0 : actual / ideal) { Absolute = Expectations.Smallest };
    }
}
