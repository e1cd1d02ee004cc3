namespace KerasMetricsDsl;

/// <summary>The thresholds of <see cref="AUC"/>, with the ends that Keras adds on both sides of [0, 1].</summary>
internal static class AUCThresholds
{
    /// <summary>Whether the thresholds, with 0 and 1 as ends, are evenly spaced.</summary>
    public static bool AreEven(float[]? thresholds) => thresholds is null || Cutoffs.ScaleOf([0, .. thresholds.Order(), 1]) != 0;

    /// <summary>The sorted thresholds between their ends; empty where the evenly spaced form is used.</summary>
    public static float[] Unevenly(float[]? thresholds) =>
        AreEven(thresholds) ? [] : [-KerasDefaults.Epsilon, .. thresholds!.Order(), 1 + KerasDefaults.Epsilon];
}
