namespace KerasMetricsDsl.Benchmarks.ByHand;

/// <summary>What the buckets of scores say; bucket b holds the scores above b of 200 even thresholds.</summary>
internal static class ScoreTable
{
    /// <summary>Negative labels in the first 201 cells, positive ones from cell 256 on.</summary>
    public const int Slots = 456 + 1;

    private const int Thresholds = 200;

    /// <summary>The mean of the precisions at all thresholds, 0 where nothing is predicted.</summary>
    public static double MeanPrecision(ReadOnlySpan<double> table)
    {
        double hits = 0, alarms = 0, sum = 0;
        for (var threshold = Thresholds - 1; threshold >= 0; threshold--)
        {
            alarms += table[threshold + 1];
            hits += table[256 + threshold + 1];
            sum += hits + alarms == 0 ? 0 : hits / (hits + alarms);
        }

        return sum / Thresholds;
    }

    /// <summary>The area under the ROC curve by trapezoids.</summary>
    public static double Auc(ReadOnlySpan<double> table)
    {
        double positives = Sum(table.Slice(256, 201)), negatives = Sum(table[..201]);
        double hits = 0, alarms = 0, area = 0;
        for (var bucket = Thresholds; bucket >= 0; bucket--)
        {
            area += table[bucket] * (hits + (table[256 + bucket] / 2));
            hits += table[256 + bucket];
            alarms += table[bucket];
        }

        return area / (positives * negatives);
    }

    private static double Sum(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
            sum += value;
        return sum;
    }
}
