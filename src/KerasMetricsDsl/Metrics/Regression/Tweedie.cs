namespace KerasMetricsDsl;

/// <summary>The deviance of the Tweedie distributions. All but the last two are pure, so that the compiler inlines them into kernels.</summary>
/// <remarks>
/// A deviance is 0 for equal values and never negative, with a relative error of about 1e-6: written with <c>log(t / p)</c> and the second
/// remainder of the exponential, no digits cancel that the formulas of textbooks lose near equality.
/// </remarks>
internal static class Tweedie
{
    // Up to here the two forms can share their exponentials; beyond, the textbook's form loses nothing.
    private const float Farthest = 60;

    /// <summary>The deviance of one sample; NaN outside the distribution's domain.</summary>
    public static float Deviance(float t, float p, float power) =>
        power != 0 && !(p > 0 && (power < 0 || t > 0 || (power < 2 && t == 0))) ? float.NaN
        : power == 0 ? (t - p) * (t - p)
        : power == 1 ? 2 * (t == 0 ? p : t * Square.Of(LogOfRatio(p, t)) * ExpRemainder.Second(LogOfRatio(p, t)))
        : power == 2 ? 2 * (Square.Of(LogOfRatio(t, p)) * ExpRemainder.Second(LogOfRatio(t, p)))
        : 2 * OfPower(t, p, 1 - power, 2 - power);

    /// <summary>The part of a sample's deviance that depends on the label alone; with the labels' sum it gives the deviance from their mean.</summary>
    public static float LabelTerm(float t, float power) =>
        power == 0 ? t * t
        : power == 1 ? TimesLog(t, t)
        : power == 2 ? MathF.Log(t)
        : MathF.Pow(MathF.Max(t, 0), 2 - power);

    public static float TimesLog(float x, float y) => x == 0 ? 0 : x * MathF.Log(y);

    // t^b / (a·b) - t·p^a / a + p^b / b, where b = a + 1. The two forms are poor where a or b is near 0: each has its half of the powers.
    private static float OfPower(float t, float p, float a, float b) =>
        t == p ? 0
        : !(t > 0) || !(MathF.Abs(LogOfRatio(t, p)) * (1 + MathF.Abs(a)) < Farthest) ? Textbook(t, p, a, b)
        : a < -0.5f ? MathF.Pow(p, b) * FromPrediction(LogOfRatio(t, p), a, b)
        : MathF.Pow(t, b) * FromLabel(LogOfRatio(p, t), a, b);

    private static float Textbook(float t, float p, float a, float b) =>
        MathF.Pow(MathF.Max(t, 0), b) / (a * b) - t * MathF.Pow(p, a) / a + MathF.Pow(p, b) / b;

    // (e^(b·x) / b - e^x) / a + 1 / b with x = log(t / p).
    private static float FromPrediction(float x, float a, float b) =>
        x * x * ((b * ExpRemainder.Second(b * x) - ExpRemainder.Second(x)) / a);

    // (1 - e^(a·x)) / a · 1 / b + e^(a·x)·(e^x - 1) / b with x = log(p / t).
    private static float FromLabel(float x, float a, float b) =>
        x * x * ((a * (ExpRemainder.First(a * x) - ExpRemainder.Second(a * x)) + MathF.Exp(a * x) * ExpRemainder.Second(x)) / b);

    // Near 1 the ratio would round off what its logarithm is made of.
    private static float LogOfRatio(float a, float b) =>
        MathF.Abs(a - b) < 0.5f * b ? float.LogP1((a - b) / b) : MathF.Log(a / b);

    /// <summary>The summed deviance of labels from their mean.</summary>
    public static double FromMean(double labelTerms, double labels, double count, double power)
    {
        var mean = labels / count;
        return power switch
        {
            1 => 2 * (labelTerms - (labels == 0 ? 0 : labels * Math.Log(mean))),
            2 => 2 * (count * Math.Log(mean) - labelTerms),
            _ => 2 * (labelTerms / ((1 - power) * (2 - power)) - labels * Math.Pow(mean, 1 - power) / (1 - power)
                + count * Math.Pow(mean, 2 - power) / (2 - power)),
        };
    }

    public static void CheckPower(float power)
    {
        if (!float.IsFinite(power) || power is > 0 and < 1)
            throw new ArgumentOutOfRangeException(nameof(power), power, "No Tweedie distribution has a power between 0 and 1.");
    }
}
