namespace KerasMetricsDsl;

/// <summary>The class that a prediction names; pure, so that the compiler inlines it into kernels.</summary>
internal static class ClassId
{
    /// <summary>
    /// A row's largest score, or the id itself if a row holds an id. An id that is no whole number (a probability passed by mistake, NaN)
    /// is no class: -1 is dropped and counted.
    /// </summary>
    public static int Of(Row prediction, bool isId) => isId ? Whole(prediction[0]) : prediction.ArgMax();

    public static int Whole(float id) => id == MathF.Truncate(id) ? (int)id : -1;
}
