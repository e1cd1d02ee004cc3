using System.Buffers;

namespace KerasMetricsDsl.Engine;

/// <content>Snapshots: a state taken out of its metric, and added to another.</content>
public sealed partial class MetricState
{
    /// <summary>What the metric that owns this state is at this moment.</summary>
    /// <exception cref="InvalidOperationException">The metric is in use.</exception>
    public MetricSnapshot Snapshot(IMetric metric)
    {
        ArgumentNullException.ThrowIfNull(metric);
        using (Reading())
        {
            var state = new ArrayBufferWriter<byte>();
            WriteValues(state);
            return new(metric.Name, metric.GetConfig().ToJsonString(), ResultOf(metric), _rowCounts, DroppedCount, state.WrittenSpan.ToArray());
        }
    }

    /// <summary>Adds what a snapshot has accumulated.</summary>
    /// <exception cref="ArgumentException">The snapshot is of another metric, configuration or number of columns.</exception>
    public void Merge(MetricSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var other = new MetricState(Layout);
        try
        {
            other.Read(snapshot.State.Span);
        }
        catch (InvalidDataException exception)
        {
            throw new ArgumentException(exception.Message, nameof(snapshot), exception);
        }

        Merge(other);
    }

    // Some metrics have no value before their first update; their state can be kept all the same.
    private static MetricValue? ResultOf(IMetric metric)
    {
        try
        {
            return metric.GetResult();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
