namespace KerasMetricsDsl;

/// <summary>Whether a label is among the k largest scores of a row; pure, so that the compiler inlines it into kernels.</summary>
internal static class TopK
{
    /// <summary>
    /// A score equal to the k-th largest counts. A NaN is never among them, and takes the place of a larger score: the predictions of a
    /// model that diverged hit nothing.
    /// </summary>
    public static bool Holds(Row scores, int label, int k) => IsAmong(scores, scores[label], k);

    private static bool IsAmong(Row scores, float target, int k) =>
        !float.IsNaN(target) && scores.Count(score => !(score <= target)) < k;

    /// <summary>Whether a k can be looked for.</summary>
    public static void Check(int k) => ArgumentOutOfRangeException.ThrowIfNegativeOrZero(k);
}
