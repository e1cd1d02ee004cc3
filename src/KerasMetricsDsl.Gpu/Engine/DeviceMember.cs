using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>A metric, and what belongs to it on the device.</summary>
internal sealed class DeviceMember : IDisposable
{
    /// <summary>Makes room on the device.</summary>
    public DeviceMember(GpuContext gpu, IMetricKernels metric)
    {
        Metric = metric;
        Totals = new(gpu, metric.State);
        Tables = new(gpu);
    }

    public IMetricKernels Metric { get; }

    public DeviceTotals Totals { get; }

    public DeviceTables Tables { get; }

    public MetricLayout Layout => Metric.State.Layout;

    /// <summary>
    /// The form of an update's sums. As the metric itself chooses: an empty batch may leave the number of columns open, and so does one that
    /// was not added, which only the device knows.
    /// </summary>
    /// <exception cref="ArgumentException">The columns are not as many as before.</exception>
    public PartialLayout LayoutFor(nint columns)
    {
        var state = Metric.State;
        var current = Totals.IsAhead ? Totals.Layout : state.CurrentLayout;
        if (!state.IsPerColumn || columns == 0 || columns == current.Columns)
            return current;
        return current.Columns == 0 || (state.CurrentLayout.Columns == 0 && !Totals.HasColumns)
            ? new(state.Layout, columns)
            : throw StateMatch.Columns(state.Layout, current.Columns, columns);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Totals.Dispose();
        Tables.Dispose();
    }
}
