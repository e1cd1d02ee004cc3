namespace KerasMetricsDsl;

/// <summary>The thresholds of <see cref="AUC"/>, with the ends that Keras adds on both sides of [0, 1].</summary>
internal static class AUCThresholds
{
    /// <summary>Whether the thresholds, with 0 and 1 as ends, are evenly spaced.</summary>
    public static bool AreEven(float[]? thresholds) => thresholds is null || Cutoffs.ScaleOf([0, .. thresholds.Order(), 1]) != 0;

    /// <summary>The sorted thresholds between their ends; empty where the evenly spaced form is used.</summary>
    public static float[] Unevenly(float[]? thresholds) =>
        AreEven(thresholds) ? [] : [-KerasDefaults.Epsilon, .. thresholds!.Order(), 1 + KerasDefaults.Epsilon];

    /// <summary>The buckets between the thresholds and beyond them.</summary>
    /// <exception cref="ArgumentException">The arguments say nothing about buckets, or two things.</exception>
    public static int CountOfBuckets(AUCBuckets spacing, int numThresholds, float[]? thresholds)
    {
        Check(numThresholds, thresholds, spacing);
        return spacing == AUCBuckets.Even
            ? ScoreBucket.CountOf(thresholds?.Length + 2 ?? numThresholds)
            : LogitBucket.CountOf(LogitBucket.StepsOf(spacing, numThresholds));
    }

    private static void Check(int numThresholds, float[]? thresholds, AUCBuckets spacing)
    {
        if (thresholds is null && numThresholds <= 1)
            throw new ArgumentOutOfRangeException(nameof(numThresholds), numThresholds, "numThresholds must be above 1.");
        Require.Fractions(thresholds, nameof(thresholds));
        if (thresholds is not null && spacing != AUCBuckets.Even)
            throw new ArgumentException("Thresholds of one's own are for AUCBuckets.Even only.", nameof(thresholds));
    }
}
