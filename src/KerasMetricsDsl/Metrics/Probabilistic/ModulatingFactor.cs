namespace KerasMetricsDsl;

/// <summary>The factor by which a focal loss weighs easy examples down; pure, so that the compiler inlines it into kernels.</summary>
internal static class ModulatingFactor
{
    /// <summary>(1 - p)^gamma of the rest 1 - p. The usual gamma needs no power.</summary>
    public static float Of(float rest, float gamma) => gamma == 2 ? Square.Of(rest) : MathF.Pow(rest, gamma);
}
