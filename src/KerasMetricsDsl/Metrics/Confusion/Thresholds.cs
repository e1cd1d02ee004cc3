namespace KerasMetricsDsl;

/// <summary>What the metrics with a list of thresholds share outside their kernels.</summary>
internal static class Thresholds
{
    /// <summary>One threshold gives a number, several a list.</summary>
    public static MetricValue Value(double[] values) => values.Length == 1 ? values[0] : values;

    /// <summary><c>hits / (hits + misses)</c> at each threshold; 0 where nothing was counted.</summary>
    public static MetricValue Ratio(ReadOnlySpan<double> hits, ReadOnlySpan<double> misses)
    {
        var ratios = new double[hits.Length];
        for (var i = 0; i < ratios.Length; i++) ratios[i] = Divide(hits[i], hits[i] + misses[i]);
        return Value(ratios);
    }

    /// <summary>Division where nothing by nothing is 0.</summary>
    public static double Divide(double numerator, double denominator) => denominator == 0 ? 0 : numerator / denominator;
}
