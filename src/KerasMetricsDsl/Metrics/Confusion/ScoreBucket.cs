using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl;

/// <summary>The bucket of a score among evenly spaced thresholds; pure, so that the compiler inlines it into kernels.</summary>
internal static class ScoreBucket
{
    /// <summary>The number of buckets: below all thresholds, between two of them, above all.</summary>
    /// <exception cref="ArgumentException">There are more than a metric may hold.</exception>
    public static int CountOf(int thresholds)
    {
        var buckets = (int)Math.Min(thresholds + 1L, int.MaxValue);
        if (thresholds > 0)
            StateSize.Check("A curve", "Buckets", [2, buckets]);
        return buckets;
    }

    /// <summary>How many of the thresholds 0, 1 / (T - 1), … 1, or of the single threshold ½, the score is above.</summary>
    public static int Of(float score, int thresholds) => thresholds == 1
        ? score > 0.5f ? 1 : 0
        : (int)MathF.Ceiling(Math.Clamp(score, 0, 1) * (thresholds - 1));
}
