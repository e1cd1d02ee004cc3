namespace KerasMetricsDsl.Engine;

/// <summary>Says why two states cannot be one.</summary>
internal static class StateMatch
{
    /// <summary>Checks that two states belong to equal metrics.</summary>
    /// <exception cref="ArgumentException">They do not; the message names what differs.</exception>
    public static void Check(MetricLayout layout, MetricLayout other)
    {
        if (ReferenceEquals(layout, other))
            return;
        Check(layout.Metric, "metrics", layout.Metric, other.Metric);
        Check(layout.Metric, "configurations", layout.Identity, other.Identity);
        if (!layout.Slots.AsSpan().SequenceEqual(other.Slots))
            Check(layout.Metric, "accumulators", Describe(layout), Describe(other));
    }

    /// <summary>The exception for rows of different lengths.</summary>
    public static ArgumentException Columns(MetricLayout layout, nint expected, nint actual) =>
        new($"{layout.Metric}: rows have had {expected} columns so far and have {actual} now.");

    /// <summary>The exception for more rows than can be counted.</summary>
    public static ArgumentException TooManyRows(MetricLayout layout, long here, long there) =>
        new($"{layout.Metric}: {here} and {there} rows are more than the {RowCounts.MaxSeen} that can be counted.");

    private static void Check(string metric, string what, string expected, string actual)
    {
        if (expected != actual)
            throw new ArgumentException($"{metric}: the {what} differ: {expected} here, {actual} there.");
    }

    private static string Describe(MetricLayout layout) =>
        string.Join(", ", layout.Slots.Select(slot => $"{slot.Kind} {slot.Name} {slot.Entries} × {slot.Cells}"));
}
