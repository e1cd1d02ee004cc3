namespace KerasMetricsDsl;

/// <summary>The deviance of the Tweedie distributions. The first three are pure, so that the compiler inlines them into kernels.</summary>
internal static class Tweedie
{
    /// <summary>The deviance of one sample; NaN outside the distribution's domain.</summary>
    public static float Deviance(float t, float p, float power) =>
        power != 0 && !(p > 0 && (power < 0 || t > 0 || (power < 2 && t == 0))) ? float.NaN
        : power == 0 ? (t - p) * (t - p)
        : power == 1 ? 2 * (TimesLog(t, t / p) + (p - t))
        : power == 2 ? 2 * (MathF.Log(p / t) + (t - p) / p)
        : 2 * (MathF.Pow(MathF.Max(t, 0), 2 - power) / ((1 - power) * (2 - power))
            - t * MathF.Pow(p, 1 - power) / (1 - power) + MathF.Pow(p, 2 - power) / (2 - power));

    /// <summary>The part of a sample's deviance that depends on the label alone; with the labels' sum it gives the deviance from their mean.</summary>
    public static float LabelTerm(float t, float power) =>
        power == 0 ? t * t
        : power == 1 ? TimesLog(t, t)
        : power == 2 ? MathF.Log(t)
        : MathF.Pow(MathF.Max(t, 0), 2 - power);

    public static float TimesLog(float x, float y) => x == 0 ? 0 : x * MathF.Log(y);

    /// <summary>The summed deviance of labels from their mean.</summary>
    public static double FromMean(double labelTerms, double labels, double count, double power)
    {
        var mean = labels / count;
        return power switch
        {
            0 => labelTerms - labels * mean,
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
