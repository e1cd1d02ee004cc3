using System.Buffers;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Gpu.Engine;

namespace KerasMetricsDsl.Gpu;

/// <summary>A set of metrics whose updates run on a device. Totals stay there until they are asked for.</summary>
/// <remarks>
/// Updates are queued and nothing waits for them; <see cref="Collect"/>, and everything that looks at what was accumulated, does. While a
/// set is on a device, only this object changes it and its members: they throw an <see cref="InvalidOperationException"/> when they are updated,
/// merged, reset or restored, and when they are read while updates have not been collected. Disposing gives them back. A value
/// that a member cannot use, such as a label without a column or a NaN that its policy forbids, is found when the update runs: its exception is
/// thrown by the next call that waits, the update has then added nothing to any member, and all others have to all. After it or its context was
/// disposed, what would update or read throws an <see cref="ObjectDisposedException"/>.
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
        _device = new(set.State.Name, gpu, members, set.State.Shared);
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
        using var entered = _device.Use();
        _device.Collect();
        return _set;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">An update held a value that a member cannot use; see the remarks.</exception>
    public IReadOnlyDictionary<string, MetricValue> GetResults() => Collect().GetResults();

    /// <inheritdoc/>
    public void ResetState()
    {
        using var entered = _device.Use();
        using var change = _device.Change();
        _device.Forget();
        _set.ResetState();
    }

    /// <inheritdoc/>
    public void MergeState(IMetricSet other)
    {
        var given = other is GpuMetricSet<TSet> onDevice ? onDevice.Collect() : other;
        using var entered = _device.Use();
        _device.Collect();
        using var change = _device.Change();
        _set.MergeState(given);
    }

    /// <inheritdoc/>
    public void WriteState(IBufferWriter<byte> writer) => Collect().WriteState(writer);

    /// <inheritdoc/>
    public void ReadState(ReadOnlySpan<byte> state)
    {
        using var entered = _device.Use();
        _device.Collect();
        using var change = _device.Change();
        _set.ReadState(state);
    }

    /// <summary>Gives the device's memory back, and the set, which can then be updated by itself. What was not collected is lost.</summary>
    public void Dispose() => _device.Dispose();
}
