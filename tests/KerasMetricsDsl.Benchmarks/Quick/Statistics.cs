namespace KerasMetricsDsl.Benchmarks.Quick;

internal static class Statistics
{
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>The median of the ratios within a round: what disturbs the machine for a while disturbs both.</summary>
    public static double MedianRatio(IEnumerable<double> values, IEnumerable<double> to) =>
        Median(values.Zip(to, (value, other) => value / other));
}
