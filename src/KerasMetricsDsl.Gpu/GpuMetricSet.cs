using System.Buffers;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Gpu.Engine;

namespace KerasMetricsDsl.Gpu;

/// <summary>A set of metrics whose updates run on a device. Totals stay there until they are asked for.</summary>
/// <remarks>
/// Updates are queued and nothing waits for them; <see cref="Collect"/>, and everything that looks at what was accumulated, does. While a
/// set is on a device, update it and its members through this object only: what they accumulate by themselves would be overwritten. A value
/// that a member cannot use, such as a label without a column or a NaN that its policy forbids, is found when the update runs: its exception is
/// thrown by the next call that waits, the update has then added nothing to any member, and all others have to all.
/// </remarks>
/// <typeparam name="TSet">The set.</typeparam>
public sealed partial class GpuMetricSet<TSet> : IMetricSet, IDisposable
    where TSet : class, IMetricSet, IMetricSetMembers
{
    private readonly TSet _set;
    private readonly DeviceGroup _device;
    private readonly SetInputs _inputs;

    internal GpuMetricSet(TSet set, GpuContext gpu)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(gpu);
        _set = set;
        Context = gpu;
        IMetricKernels[] members = [.. set.Metrics.Values.Cast<IMetricKernels>()];
        _inputs = new(gpu, set.State, members);
        lock (gpu.Gate)
            _device = new(gpu, members, set.State.Shared);
    }

    /// <summary>The device.</summary>
    public GpuContext Context { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> InputNames => _set.InputNames;

    /// <summary>Waits for all updates and returns the members under the names of their properties, in the order of declaration.</summary>
    /// <exception cref="ArgumentException">An update held a value that a member cannot use; see the remarks.</exception>
    public IReadOnlyDictionary<string, IMetric> Metrics => Collect().Metrics;

    /// <summary>How many passes were not run because an equal accumulator had been added up.</summary>
    internal int BorrowedPasses => _device.Shared?.Borrowed ?? 0;

    /// <summary>How many kernels went through the elements and rows of the last batch, for all members.</summary>
    internal int Kernels => _device.Kernels;

    /// <summary>Waits for all updates and returns the set itself, with all they have accumulated: for its typed <c>Result()</c>.</summary>
    /// <exception cref="ArgumentException">An update held a value that a member cannot use; see the remarks.</exception>
    public TSet Collect()
    {
        lock (Context.Gate)
            _device.Collect();
        return _set;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">An update held a value that a member cannot use; see the remarks.</exception>
    public IReadOnlyDictionary<string, MetricValue> GetResults() => Collect().GetResults();

    /// <inheritdoc/>
    public void ResetState()
    {
        lock (Context.Gate)
            _device.Forget();
        _set.ResetState();
    }

    /// <inheritdoc/>
    public void MergeState(IMetricSet other) => Collect().MergeState(other is GpuMetricSet<TSet> onDevice ? onDevice.Collect() : other);

    /// <inheritdoc/>
    public void WriteState(IBufferWriter<byte> writer) => Collect().WriteState(writer);

    /// <inheritdoc/>
    public void ReadState(ReadOnlySpan<byte> state) => Collect().ReadState(state);

    /// <summary>Gives the device's memory back. What was not collected is lost.</summary>
    public void Dispose()
    {
        lock (Context.Gate)
            _device.Dispose();
    }
}
