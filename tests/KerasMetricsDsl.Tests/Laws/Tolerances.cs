namespace KerasMetricsDsl.Tests.Laws;

/// <summary>How far apart two ways to the same result may be.</summary>
internal static class Tolerances
{
    /// <summary>The same values, added in double in another order.</summary>
    public const double Regrouped = 1e-12;

    /// <summary>Values times weights, where the product is a float32: accumulators per column, and factors of histograms.</summary>
    public const double SingleProducts = 1e-6;
}
