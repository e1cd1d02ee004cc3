namespace KerasMetricsDsl;

/// <summary>
/// A metric at one moment: it stays as it is whatever happens to the metric. Snapshots of shards are merged into a metric of the
/// same configuration by <see cref="IMetric.MergeState(MetricSnapshot)"/>.
/// </summary>
public sealed class MetricSnapshot
{
    internal MetricSnapshot(string name, string configuration, MetricValue? result, RowCounts rows, long dropped, byte[] state)
    {
        Name = name;
        Configuration = configuration;
        Result = result;
        Rows = rows;
        DroppedCount = dropped;
        State = state;
    }

    /// <summary>The metric's name.</summary>
    public string Name { get; }

    /// <summary>The metric's <see cref="IMetric.GetConfig"/> as JSON text.</summary>
    public string Configuration { get; }

    /// <summary>The metric's value; null if it had none, as an F-score before its first update.</summary>
    public MetricValue? Result { get; }

    /// <summary>The rows that were seen, skipped and masked.</summary>
    public RowCounts Rows { get; }

    /// <summary>The values that histograms left out; see <see cref="IMetric.DroppedCount"/>.</summary>
    public long DroppedCount { get; }

    /// <summary>What <see cref="IMetric.WriteState"/> writes and <see cref="IMetric.ReadState"/> reads.</summary>
    public ReadOnlyMemory<byte> State { get; }

    /// <summary>Name and value: <c>binary_accuracy = 0.75</c>.</summary>
    public override string ToString() => $"{Name} = {Result?.ToString() ?? "none"}";
}
