namespace KerasMetricsDsl;

/// <summary>Whether a label is among the k largest scores of a row; pure, so that the compiler inlines it into kernels.</summary>
internal static class TopK
{
    /// <summary>A score equal to the k-th largest counts.</summary>
    public static bool Holds(Row scores, int label, int k) => CountAbove(scores, scores[label]) < k;

    private static int CountAbove(Row scores, float target) => scores.Count(score => score > target);
}
