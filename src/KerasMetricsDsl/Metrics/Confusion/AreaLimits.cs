namespace KerasMetricsDsl;

/// <summary>The least and the largest area that a curve can have between its points: within a bucket the order of the scores is unknown.</summary>
/// <remarks>
/// ROC and PR rise with true positives and fall with false positives, so between two points the height is at least the one at the fewer true
/// and more false positives, and at most the one at the opposite corner. That is not so for PR-gain.
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

    private double Across(ThresholdCounts counts, int i) => curve == AUCCurve.ROC ? counts.FalsePositiveRate(i) : counts.Recall(i);

    private double Height(ThresholdCounts counts, int hitsAt, int alarmsAt)
    {
        var hits = counts.TruePositives[hitsAt];
        var alarms = counts.FalsePositives[alarmsAt];
        return curve == AUCCurve.ROC ? counts.Recall(hitsAt) : Thresholds.Divide(hits, hits + alarms);
    }
}
