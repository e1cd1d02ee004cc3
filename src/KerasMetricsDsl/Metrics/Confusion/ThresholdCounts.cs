namespace KerasMetricsDsl;

/// <summary>The confusion counts above every threshold, from a histogram of scores.</summary>
/// <remarks>The histogram holds first the negatives, then the positives, in buckets 0 … T by how many thresholds a score is above.</remarks>
internal sealed class ThresholdCounts
{
    public ThresholdCounts(ReadOnlySpan<double> histogram)
    {
        var buckets = histogram.Length / 2;
        (FalsePositives, TrueNegatives) = Split(histogram[..buckets]);
        (TruePositives, FalseNegatives) = Split(histogram[buckets..]);
    }

    public double[] TruePositives { get; }

    public double[] FalsePositives { get; }

    public double[] TrueNegatives { get; }

    public double[] FalseNegatives { get; }

    public int Length => TruePositives.Length;

    public double Recall(int i) => Thresholds.Divide(TruePositives[i], TruePositives[i] + FalseNegatives[i]);

    public double Precision(int i) => Thresholds.Divide(TruePositives[i], TruePositives[i] + FalsePositives[i]);

    public double Specificity(int i) => Thresholds.Divide(TrueNegatives[i], TrueNegatives[i] + FalsePositives[i]);

    public double FalsePositiveRate(int i) => Thresholds.Divide(FalsePositives[i], TrueNegatives[i] + FalsePositives[i]);

    /// <summary>The largest value among the thresholds where another is at least a bound, in float32 as in Keras; 0 if there is none.</summary>
    public double Largest(Func<int, double> value, Func<int, double> where, float isAtLeast)
    {
        var largest = 0.0;
        for (var i = 0; i < Length; i++)
            if ((float)where(i) >= isAtLeast) largest = Math.Max(largest, value(i));
        return largest;
    }

    private static (double[] Above, double[] NotAbove) Split(ReadOnlySpan<double> buckets)
    {
        var above = new double[buckets.Length - 1];
        var notAbove = new double[above.Length];
        var sum = 0.0;
        for (var i = above.Length - 1; i >= 0; i--) above[i] = sum += buckets[i + 1];
        sum = 0;
        for (var i = 0; i < above.Length; i++) notAbove[i] = sum += buckets[i];
        return (above, notAbove);
    }
}
