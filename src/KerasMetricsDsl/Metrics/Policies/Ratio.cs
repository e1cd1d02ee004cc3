namespace KerasMetricsDsl;

/// <summary>Division with a policy for a denominator of 0.</summary>
internal static class Ratio
{
    public static double Of(double numerator, double denominator, ZeroDivision policy) => denominator != 0
        ? numerator / denominator
        : policy switch { ZeroDivision.Zero => 0, ZeroDivision.One => 1, _ => double.NaN };

    /// <summary>A ratio that is 0 over 0. Pure: inlined into kernels.</summary>
    public static float OrZero(float numerator, float denominator) => denominator == 0 ? 0 : numerator / denominator;

    /// <summary><c>hits / (hits + misses)</c> at each threshold.</summary>
    public static MetricValue OfHits(ReadOnlySpan<double> hits, ReadOnlySpan<double> misses, ZeroDivision policy)
    {
        var ratios = new double[hits.Length];
        for (var i = 0; i < ratios.Length; i++) ratios[i] = Of(hits[i], hits[i] + misses[i], policy);
        return Thresholds.Value(ratios);
    }
}
