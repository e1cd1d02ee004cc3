namespace KerasMetricsDsl;

/// <summary>
/// The thresholds of a confusion count, in the form that gives Keras's answer bit for bit: evenly spaced thresholds over [0, 1] are
/// compared in units of their spacing (<c>clip(p)·(T - 1) &gt; i</c>), any others directly (<c>p &gt; t</c>).
/// </summary>
internal static class Cutoffs
{
    /// <summary>What scores are compared with: 0, 1, … T - 1 for evenly spaced thresholds, else the thresholds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A threshold is not in [0, 1].</exception>
    public static float[] For(float[]? thresholds, float ifNoneGiven = 0.5f)
    {
        Require.Fractions(thresholds, nameof(thresholds));
        return thresholds is not { Length: > 0 } ? [ifNoneGiven]
            : AreEven(thresholds) ? [.. Enumerable.Range(0, thresholds.Length).Select(i => (float)i)]
            : thresholds;
    }

    /// <summary>The factor of the scores: T - 1 for evenly spaced thresholds, 0 for any others.</summary>
    public static float ScaleOf(float[]? thresholds) => thresholds is not null && AreEven(thresholds) ? thresholds.Length - 1 : 0;

    /// <summary>Whether a score is above a cutoff; NaN is above none. Pure: the compiler inlines it into kernels.</summary>
    public static bool IsAbove(float prediction, float cutoff, float scale) => Score(prediction, scale) > cutoff;

    private static float Score(float prediction, float scale) => scale == 0 ? prediction : Math.Clamp(prediction, 0, 1) * scale;

    /// <summary>Evenly spaced thresholds <c>0, 1 / (T - 1), … 1</c>, or the single threshold ½.</summary>
    public static float[] Evenly(int count) =>
        count == 1 ? [0.5f] : [.. Enumerable.Range(0, count).Select(i => (float)(i / (count - 1.0)))];

    // NumPy's allclose with Keras's epsilon as the absolute tolerance decides what counts as evenly spaced.
    private static bool AreEven(float[] thresholds)
    {
        if (thresholds.Length < 3) return false;
        var even = Evenly(thresholds.Length);
        return thresholds.Zip(even, (got, want) => Math.Abs(got - want) <= KerasDefaults.Epsilon + 1e-5 * want).All(isClose => isClose);
    }
}
