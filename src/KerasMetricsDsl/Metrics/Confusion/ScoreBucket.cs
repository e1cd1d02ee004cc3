namespace KerasMetricsDsl;

/// <summary>The bucket of a score among evenly spaced thresholds; pure, so that the compiler inlines it into kernels.</summary>
internal static class ScoreBucket
{
    /// <summary>How many of the thresholds 0, 1 / (T - 1), … 1, or of the single threshold ½, the score is above.</summary>
    public static int Of(float score, int thresholds) => thresholds == 1
        ? score > 0.5f ? 1 : 0
        : (int)MathF.Ceiling(Math.Clamp(score, 0, 1) * (thresholds - 1));
}
