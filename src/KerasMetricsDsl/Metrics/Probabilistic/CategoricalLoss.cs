namespace KerasMetricsDsl;

/// <summary>The formulas that the categorical cross-entropies share; pure, so that the compiler inlines them into kernels.</summary>
internal static class CategoricalLoss
{
    public static float Smooth(float label, float smoothing, int classes) =>
        smoothing == 0 ? label : label * (1 - smoothing) + smoothing / classes;

    public static float Clip(float probability) => Math.Clamp(probability, KerasDefaults.Epsilon, 1 - KerasDefaults.Epsilon);

    public static float Log(float probability) => MathF.Log(Clip(probability));
}
