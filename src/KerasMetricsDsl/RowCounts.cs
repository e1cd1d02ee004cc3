namespace KerasMetricsDsl;

/// <summary>
/// How many rows a metric was given and how many of them it left out. A row is what a mask can leave out as one: a row where the
/// metric's values belong to rows (<c>Row</c> inputs, <c>[RowMean]</c>, accumulators per column), else a single element.
/// </summary>
/// <param name="Seen">The rows of all updates that were added. A row of weight 0 is one of them.</param>
/// <param name="Skipped">Those that <see cref="NanPolicy.Skip"/> or <see cref="IMetric.IgnoreIndex"/> left out.</param>
/// <param name="Masked">Those that the caller's mask left out entirely.</param>
public readonly record struct RowCounts(long Seen, long Skipped, long Masked)
{
    /// <summary>The most rows that can be counted: up to here every whole number is a double, which is what devices count in.</summary>
    public const long MaxSeen = 1L << 53;

    /// <summary>The rows that are neither skipped nor masked.</summary>
    public long Used => Seen - Skipped - Masked;

    /// <summary>The rows of both.</summary>
    public static RowCounts operator +(RowCounts left, RowCounts right) =>
        new(left.Seen + right.Seen, left.Skipped + right.Skipped, left.Masked + right.Masked);

    /// <summary>The rows of both, for languages without operators.</summary>
    public static RowCounts Add(RowCounts left, RowCounts right) => left + right;
}
