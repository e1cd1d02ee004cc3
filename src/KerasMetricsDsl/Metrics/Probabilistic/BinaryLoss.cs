namespace KerasMetricsDsl;

/// <summary>The formulas that the binary cross-entropies share; pure, so that the compiler inlines them into kernels.</summary>
internal static class BinaryLoss
{
    public static float Smooth(float label, float smoothing) => smoothing == 0 ? label : label * (1 - smoothing) + 0.5f * smoothing;

    public static float Of(float label, float prediction, bool isLogit) =>
        isLogit ? FromLogit(label, prediction) : Crossentropy(label, prediction);

    public static float Crossentropy(float label, float prediction)
    {
        var p = Math.Clamp(prediction, KerasDefaults.Epsilon, 1 - KerasDefaults.Epsilon);
        return -(label * MathF.Log(p) + (1 - label) * MathF.Log(1 - p));
    }

    public static float FromLogit(float label, float logit) =>
        MathF.Max(logit, 0) - logit * label + float.LogP1(MathF.Exp(-MathF.Abs(logit)));

    public static float Sigmoid(float logit) => 1 / (1 + MathF.Exp(-logit));
}
