namespace KerasMetricsDsl;

/// <summary>The formulas that the categorical cross-entropies share; all but the last are pure, so that the compiler inlines them into kernels.</summary>
internal static class CategoricalLoss
{
    public static float Smooth(float label, float smoothing, int classes) =>
        smoothing == 0 ? label : label * (1 - smoothing) + smoothing / classes;

    public static float Clip(float probability) => Math.Clamp(probability, KerasDefaults.Epsilon, 1 - KerasDefaults.Epsilon);

    public static float Log(float probability) => MathF.Log(Clip(probability));

    /// <summary>Checks the parameters of the focal loss.</summary>
    public static void Check(float[]? alpha, float gamma, float labelSmoothing)
    {
        if (alpha is []) throw new ArgumentException("alpha must hold one weight, or one for each class; got none.", nameof(alpha));
        Require.NonNegative(alpha, nameof(alpha));
        Require.NonNegative(gamma, nameof(gamma));
        Require.Fraction(labelSmoothing, nameof(labelSmoothing));
    }
}
