using System.Reflection;

namespace KerasMetricsDsl.Fuzz.Ranges;

/// <summary>What is right at the ends of ranges.</summary>
internal static class Expectations
{
    /// <summary>A table of fewer cells than this works.</summary>
    public const long Small = 1L << 22;

    /// <summary>A table of more cells than this is refused at construction, with its sizes in the message.</summary>
    public const long Large = 1L << 27;

    /// <summary>Sizes are written with a comma between thousands.</summary>
    public static bool Mentions(string message, string size) =>
        message.Replace(",", "", StringComparison.Ordinal).Contains(size, StringComparison.Ordinal);

    /// <summary>A binary accuracy of logits may have a threshold below 0; none can have one above 1.</summary>
    public static bool IsThresholdOfLogits(float threshold) => threshold <= 0 && float.IsFinite(threshold);

    /// <summary>The labels that fell outside of a table, as a metric with a table shows them.</summary>
    public static long? Dropped(IMetric metric) => Read(metric.GetType().GetProperty("DroppedCount"), metric);

    /// <summary>The same as any metric shows it, beside the rows it used; null where nothing does.</summary>
    public static long? DroppedOfAny(IMetric metric) =>
        Read(typeof(RowCounts).GetProperty("Dropped"), metric.RowCounts) ?? Read(typeof(IMetric).GetProperty("DroppedCount"), metric);

    private static long? Read(PropertyInfo? property, object target) => property?.GetValue(target) switch { long count => count, int count => count, _ => null };
}
