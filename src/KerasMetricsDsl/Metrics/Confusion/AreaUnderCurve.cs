namespace KerasMetricsDsl;

/// <summary>The area under a curve whose points are the confusion counts at falling thresholds.</summary>
internal readonly struct AreaUnderCurve(AUCCurve curve, AUCSummationMethod method)
{
    /// <summary>The mean area of several labels, weighted if weights are given; each label has its own histogram.</summary>
    public double OfLabels(ReadOnlySpan<double> histograms, int buckets, float[]? labelWeights) =>
        Average(histograms, buckets, labelWeights, Of);

    /// <summary>The mean area between the means of what each label's area is at least and at most.</summary>
    public AreaBounds BoundsOfLabels(ReadOnlySpan<double> histograms, int buckets, float[]? labelWeights) => new(
        Average(histograms, buckets, labelWeights, new AreaLimits(curve).Lower),
        OfLabels(histograms, buckets, labelWeights),
        Average(histograms, buckets, labelWeights, new AreaLimits(curve).Upper));

    private static double Average(
        ReadOnlySpan<double> histograms, int buckets, float[]? labelWeights, Func<ThresholdCounts, double> area)
    {
        var labels = histograms.Length / (2 * buckets);
        var sum = 0.0;
        var weights = 0.0;
        for (var label = 0; label < labels; label++)
        {
            var weight = labelWeights?[label] ?? 1.0;
            sum += weight * area(new ThresholdCounts(histograms.Slice(label * 2 * buckets, 2 * buckets)));
            weights += weight;
        }

        return Thresholds.Divide(sum, weights);
    }

    private double Of(ThresholdCounts counts)
    {
        if (curve == AUCCurve.PR && method == AUCSummationMethod.Interpolation) return InterpolatedPR(counts);

        var area = 0.0;
        var (x, y) = Point(counts, 0);
        for (var i = 1; i < counts.Length; i++)
        {
            var (nextX, nextY) = Point(counts, i);
            var height = method switch
            {
                AUCSummationMethod.Minoring => Math.Min(y, nextY),
                AUCSummationMethod.Majoring => Math.Max(y, nextY),
                _ => (y + nextY) / 2,
            };
            area += (x - nextX) * height;
            (x, y) = (nextX, nextY);
        }

        return area;
    }

    private (double X, double Y) Point(ThresholdCounts counts, int i) => curve switch
    {
        AUCCurve.ROC => (counts.FalsePositiveRate(i), counts.Recall(i)),
        AUCCurve.PR => (counts.Recall(i), counts.Precision(i)),
        _ => Gain(counts, i),
    };

    private static (double X, double Y) Gain(ThresholdCounts counts, int i)
    {
        var hits = counts.TruePositives[i];
        if (hits == 0) return (0, 1);
        var odds = Thresholds.Divide(hits + counts.FalseNegatives[i], counts.TrueNegatives[i] + counts.FalsePositives[i]);
        return (Math.Max(1 - odds * (counts.FalseNegatives[i] / hits), 0), 1 - odds * (counts.FalsePositives[i] / hits));
    }

    // Between two points true positives grow linearly with the positives, precision does not (Davis and Goadrich, 2006, eq. 1).
    private static double InterpolatedPR(ThresholdCounts counts)
    {
        var area = 0.0;
        for (var i = 0; i + 1 < counts.Length; i++)
        {
            var hits = counts.TruePositives[i] - counts.TruePositives[i + 1];
            var positives = counts.TruePositives[i] + counts.FalsePositives[i];
            var fewer = counts.TruePositives[i + 1] + counts.FalsePositives[i + 1];
            var slope = Thresholds.Divide(hits, Math.Max(positives - fewer, 0));
            var intercept = counts.TruePositives[i + 1] - slope * fewer;
            var ratio = positives > 0 && fewer > 0 ? positives / fewer : 1;
            area += Thresholds.Divide(
                slope * (hits + intercept * Math.Log(ratio)), counts.TruePositives[i + 1] + counts.FalseNegatives[i + 1]);
        }

        return area;
    }
}
