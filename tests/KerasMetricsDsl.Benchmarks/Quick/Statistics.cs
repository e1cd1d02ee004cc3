namespace KerasMetricsDsl.Benchmarks.Quick;

/// <summary>One figure for the figures of many rounds.</summary>
internal static class Statistics
{
    /// <summary>
    /// Whether the least figure stands for all instead of the median: on a busy machine most samples wait for a processor, and only the
    /// least say how long the work takes.
    /// </summary>
    public static bool TakesLeast { get; set; }

    /// <summary>The median, or the least.</summary>
    public static double Typical(IEnumerable<double> values) => TakesLeast ? values.Min() : Median(values);

    /// <summary>
    /// The median of the ratios within a round, because what disturbs the machine for a while disturbs both; or the ratio of the least.
    /// </summary>
    public static double TypicalRatio(IEnumerable<double> values, IEnumerable<double> to) =>
        TakesLeast ? values.Min() / to.Min() : Median(values.Zip(to, (value, other) => value / other));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
