using System.Buffers;
using System.Text.Json.Nodes;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Gpu.Engine;

namespace KerasMetricsDsl.Gpu;

/// <summary>A metric whose updates run on a device. Totals stay there until they are asked for.</summary>
/// <remarks>
/// Updates are queued and nothing waits for them; <see cref="Collect"/>, and everything that looks at what was accumulated, does. While a
/// metric is on a device, only this object changes it: the metric itself throws an <see cref="InvalidOperationException"/> when it is updated,
/// merged, reset or restored, and when it is read while updates have not been collected. Disposing gives it back. A value that cannot be used,
/// such as a label without a column or a NaN that the metric's policy forbids, is found when the update runs: its exception is thrown by the
/// next call that waits, the update has then added nothing and all others have. After it or its context was disposed, what would update or read
/// throws an <see cref="ObjectDisposedException"/>.
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
        _device = new(metric.Name, gpu, [metric], shared: []);
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
        using var entered = _device.Use();
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
        using var entered = _device.Use();
        using var change = _device.Change();
        _device.Forget();
        _metric.ResetState();
    }

    /// <inheritdoc/>
    public void MergeState(IMetric other)
    {
        var given = other is GpuMetric<TMetric> onDevice ? onDevice.Collect() : other;
        using var entered = _device.Use();
        _device.Collect();
        using var change = _device.Change();
        _metric.MergeState(given);
    }

    /// <inheritdoc/>
    public void MergeState(MetricSnapshot snapshot)
    {
        using var entered = _device.Use();
        _device.Collect();
        using var change = _device.Change();
        _metric.MergeState(snapshot);
    }

    /// <inheritdoc/>
    public MetricSnapshot Snapshot() => Collect().Snapshot();

    /// <inheritdoc/>
    public void WriteState(IBufferWriter<byte> writer) => Collect().WriteState(writer);

    /// <inheritdoc/>
    public void ReadState(ReadOnlySpan<byte> state)
    {
        using var entered = _device.Use();
        _device.Collect();
        using var change = _device.Change();
        _metric.ReadState(state);
    }

    /// <inheritdoc/>
    public JsonObject GetConfig() => _metric.GetConfig();

    /// <summary>Gives the device's memory back, and the metric, which can then be updated by itself. What was not collected is lost.</summary>
    public void Dispose() => _device.Dispose();
}
