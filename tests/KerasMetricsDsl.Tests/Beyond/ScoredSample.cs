namespace KerasMetricsDsl.Tests.Beyond;

/// <summary>Labels with scores of a model, and the areas that sorting them gives: the definition, without any bucket.</summary>
internal sealed record ScoredSample(float[] Labels, float[] Scores)
{
    /// <summary>Scores as for click-through rates: about one positive in 700, nearly all scores far below one percent.</summary>
    public static ScoredSample RareClicks(int count, int seed = 7)
    {
        var random = new Random(seed);
        var (labels, scores) = (new float[count], new float[count]);
        for (var i = 0; i < count; i++)
        {
            var normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
            scores[i] = (float)(1 / (1 + Math.Exp(8.5 - 2 * normal)));
            labels[i] = random.NextDouble() < scores[i] ? 1 : 0;
        }

        return new(labels, scores);
    }

    public double PositiveShare => Labels.Average();

    /// <summary>The share of pairs of a positive and a negative that are in order; a tie is half a pair.</summary>
    public double AreaUnderROC()
    {
        var (pairs, below) = (0.0, 0.0);
        foreach (var (hits, misses) in Groups())
        {
            pairs += hits * (below + misses / 2.0);
            below += misses;
        }

        return pairs / (Labels.Sum(label => (double)label) * below);
    }

    /// <summary>The mean over positives of the precision at their score.</summary>
    public double AveragePrecision()
    {
        var (sum, hitsAbove, above) = (0.0, 0.0, 0.0);
        foreach (var (hits, misses) in Groups().Reverse())
        {
            hitsAbove += hits;
            above += hits + misses;
            sum += hits * (hitsAbove / above);
        }

        return sum / hitsAbove;
    }

    private IEnumerable<(int Hits, int Misses)> Groups() => Labels.Zip(Scores)
        .GroupBy(pair => pair.Second, pair => pair.First)
        .OrderBy(group => group.Key)
        .Select(group => (group.Count(label => label != 0), group.Count(label => label == 0)));
}
