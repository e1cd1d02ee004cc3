namespace KerasMetricsDsl;

/// <summary>The class that a prediction names.</summary>
internal static class ClassId
{
    /// <summary>
    /// 1 or 0 by a threshold; or the id that a row of one value holds; or the place of a row's largest score. Pure: inlined into kernels.
    /// </summary>
    public static int Of(Row prediction, bool isSparse, float? threshold) =>
        threshold is { } above ? (prediction[0] > above ? 1 : 0)
        : isSparse ? Whole(prediction[0])
        : prediction.ArgMax();

    /// <summary>
    /// A class id that was given as a real number. One that is no whole number (a probability passed by mistake, NaN) is no class: −1 is
    /// dropped and counted. Pure: inlined into kernels.
    /// </summary>
    public static int Whole(float id) => id == MathF.Truncate(id) ? (int)id : -1;

    /// <summary>The same where Keras cuts the fraction off; NaN is no class all the same.</summary>
    public static int Truncated(float id) => float.IsNaN(id) ? -1 : (int)id;

    public static void Check(int numClasses, bool sparseYPred, float? threshold)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(numClasses);
        Require.Number(threshold, nameof(threshold));
        if (threshold is not null && !(sparseYPred && numClasses == 2))
            throw new ArgumentException("A threshold is for two classes and one score per sample.", nameof(threshold));
    }
}
