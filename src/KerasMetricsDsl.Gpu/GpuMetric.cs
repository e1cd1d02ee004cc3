using System.Buffers;
using System.Text.Json.Nodes;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Gpu.Engine;

namespace KerasMetricsDsl.Gpu;

/// <summary>A metric whose updates run on a device. Totals stay there until they are asked for.</summary>
/// <remarks>
/// Updates are queued and nothing waits for them; <see cref="Collect"/>, and everything that looks at what was accumulated, does. While a
/// metric is on a device, update it through this object only: what it accumulates by itself would be overwritten. A value that cannot be used,
/// such as a label without a column or a NaN that the metric's policy forbids, is found when the update runs: its exception is thrown by the
/// next call that waits, the update has then added nothing and all others have.
/// </remarks>
/// <typeparam name="TMetric">The metric.</typeparam>
public sealed partial class GpuMetric<TMetric> : IMetric, IDisposable
    where TMetric : class, IMetric, IMetricKernels
{
    private readonly TMetric _metric;
    private readonly DeviceGroup _device;

    internal GpuMetric(TMetric metric, GpuContext gpu)
    {
        ArgumentNullException.ThrowIfNull(metric);
        ArgumentNullException.ThrowIfNull(gpu);
        _metric = metric;
        Context = gpu;
        lock (gpu.Gate)
            _device = new(gpu, [metric], shared: []);
    }

    /// <summary>The device.</summary>
    public GpuContext Context { get; }

    /// <inheritdoc/>
    public string Name => _metric.Name;

    /// <inheritdoc/>
    public IReadOnlyList<string> InputNames => _metric.InputNames;

    /// <inheritdoc/>
    public NanPolicy NanPolicy => _metric.NanPolicy;

    /// <inheritdoc/>
    public int? IgnoreIndex => _metric.IgnoreIndex;

    /// <inheritdoc/>
    public RangePolicy RangePolicy => _metric.RangePolicy;

    /// <inheritdoc/>
    public long DroppedCount => Collect().DroppedCount;

    /// <inheritdoc/>
    public RowCounts RowCounts => Collect().RowCounts;

    /// <summary>Waits for all updates and returns the metric itself, with all they have accumulated: for its typed <c>Result()</c>.</summary>
    /// <exception cref="ArgumentException">An update held a value that cannot be used; see the remarks.</exception>
    public TMetric Collect()
    {
        lock (Context.Gate)
            _device.Collect();
        return _metric;
    }

    /// <summary>The value for everything added since the start or the last <see cref="ResetState"/>.</summary>
    /// <exception cref="ArgumentException">An update held a value that cannot be used; see the remarks.</exception>
    public MetricValue Result() => Collect().GetResult();

    /// <inheritdoc/>
    public MetricValue GetResult() => Result();

    /// <inheritdoc/>
    public void ResetState()
    {
        lock (Context.Gate)
            _device.Forget();
        _metric.ResetState();
    }

    /// <inheritdoc/>
    public void MergeState(IMetric other) => Collect().MergeState(other is GpuMetric<TMetric> onDevice ? onDevice.Collect() : other);

    /// <inheritdoc/>
    public void MergeState(MetricSnapshot snapshot) => Collect().MergeState(snapshot);

    /// <inheritdoc/>
    public MetricSnapshot Snapshot() => Collect().Snapshot();

    /// <inheritdoc/>
    public void WriteState(IBufferWriter<byte> writer) => Collect().WriteState(writer);

    /// <inheritdoc/>
    public void ReadState(ReadOnlySpan<byte> state) => Collect().ReadState(state);

    /// <inheritdoc/>
    public JsonObject GetConfig() => _metric.GetConfig();

    /// <summary>Gives the device's memory back. What was not collected is lost.</summary>
    public void Dispose()
    {
        lock (Context.Gate)
            _device.Dispose();
    }
}
