namespace KerasMetricsDsl;

/// <summary>The least and the largest area that a curve can have between its points: within a bucket the order of the scores is unknown.</summary>
/// <remarks>
/// All three curves rise with true positives and fall with false positives, so between two points the height is at least the one at the
/// fewer true and more false positives, and at most the one at the opposite corner.
/// </remarks>
internal readonly struct AreaLimits(AUCCurve curve)
{
    public double Lower(ThresholdCounts counts) => Area(counts, lower: true);

    public double Upper(ThresholdCounts counts) => Area(counts, lower: false);

    private double Area(ThresholdCounts counts, bool lower)
    {
        var area = 0.0;
        for (var i = 0; i + 1 < counts.Length; i++)
        {
            var width = Across(counts, i) - Across(counts, i + 1);
            if (width > 0) area += width * (lower ? Height(counts, i + 1, i) : Height(counts, i, i + 1));
        }

        return area;
    }

    private double Across(ThresholdCounts counts, int i) => curve switch
    {
        AUCCurve.ROC => counts.FalsePositiveRate(i),
        AUCCurve.PR => counts.Recall(i),
        _ => counts.TruePositives[i] == 0 ? 0 : Math.Max(1 - Odds(counts) * counts.FalseNegatives[i] / counts.TruePositives[i], 0),
    };

    private double Height(ThresholdCounts counts, int hitsAt, int alarmsAt)
    {
        var hits = counts.TruePositives[hitsAt];
        var alarms = counts.FalsePositives[alarmsAt];
        return curve switch
        {
            AUCCurve.ROC => counts.Recall(hitsAt),
            AUCCurve.PR => Thresholds.Divide(hits, hits + alarms),
            // Keras's curve starts at (0, 1) where there are no hits yet, however many alarms.
            _ when counts.TruePositives[alarmsAt] == 0 => 1,
            _ => 1 - Odds(counts) * alarms / Math.Max(hits, HitsAtNoGain(counts)),
        };
    }

    private static double Positives(ThresholdCounts counts) => counts.TruePositives[0] + counts.FalseNegatives[0];

    private static double Negatives(ThresholdCounts counts) => counts.FalsePositives[0] + counts.TrueNegatives[0];

    private static double Odds(ThresholdCounts counts) => Thresholds.Divide(Positives(counts), Negatives(counts));

    // The gain of recall starts from 0 where recall is the share of positives.
    private static double HitsAtNoGain(ThresholdCounts counts) =>
        Positives(counts) * Positives(counts) / (Positives(counts) + Negatives(counts));
}
