using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Metrics on a device that take a batch all or none: the members of a set, or a single one.</summary>
internal sealed class DeviceGroup : IStateDevice, IDisposable
{
    private readonly GpuContext _gpu;
    private readonly DeviceMember[] _members;
    private readonly DeviceFaults _faults;
    private readonly SharedSums? _shared;
    private readonly string _name;
    private volatile bool _isDisposed;

    /// <summary>Moves metrics to the device, all or none.</summary>
    /// <param name="name">What they are together, for messages.</param>
    /// <param name="gpu">The device.</param>
    /// <param name="metrics">The metrics.</param>
    /// <param name="shared">Their accumulators that are equal.</param>
    /// <exception cref="InvalidOperationException">A metric is in use, or on a device already.</exception>
    /// <exception cref="ObjectDisposedException">The context was disposed.</exception>
    public DeviceGroup(string name, GpuContext gpu, IReadOnlyList<IMetricKernels> metrics, IReadOnlyList<SharedSlot> shared)
    {
        _name = name;
        _gpu = gpu;
        foreach (var metric in metrics)
            KernelAccess.Check(metric);
        using var entered = gpu.Enter();
        try
        {
            foreach (var metric in metrics)
                metric.State.MoveTo(this);
            _members = [.. metrics.Select(metric => new DeviceMember(gpu, metric))];
            _faults = new(gpu);
        }
        catch
        {
            foreach (var metric in metrics)
                metric.State.ReturnFrom(this);
            throw;
        }
        _shared = shared.Count > 0 ? new(metrics, shared) : null;
    }

    /// <inheritdoc/>
    public string DeviceName => _gpu.Name;

    /// <inheritdoc/>
    public bool IsAhead => Array.Exists(_members, member => member.Totals.IsAhead);

    /// <summary>Has the device, and what is there, for the calling thread until what this returns is disposed.</summary>
    /// <exception cref="ObjectDisposedException">This, or the context, was disposed.</exception>
    /// <exception cref="InvalidOperationException">The calling thread has the device already, in the middle of an update.</exception>
    public Lock.Scope Use()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return _gpu.Enter();
    }

    /// <summary>Lets the calling thread change the metrics' own states, which are not behind, until what this returns is disposed.</summary>
    public StateChange Change() => new([.. _members.Select(member => member.Metric.State)]);

    /// <summary>What members have taken over from each other.</summary>
    public SharedSums? Shared => _shared;

    /// <summary>How many kernels went through the elements and rows of the last batch.</summary>
    public int Kernels { get; private set; }

    /// <summary>Queues an update of every member; if this throws, of none.</summary>
    /// <param name="batches">Each member's inputs.</param>
    /// <exception cref="ArgumentException">The inputs of a member do not fit together, or its checks refuse them.</exception>
    public void Update(ReadOnlySpan<GpuBatch> batches)
    {
        var updates = new MemberUpdate[_members.Length];
        for (var i = 0; i < updates.Length; i++)
            updates[i] = new(_gpu, _members[i], batches[i]);
        // Policies note what they forbid while the data are arranged.
        if (!IsAhead)
            _faults.Clear();
        var dense = new DenseData();
        var first = 0;
        foreach (var update in updates)
        {
            var faults = _faults.Next(first);
            first = faults.First;
            update.Arrange(faults, dense);
        }
        foreach (var update in updates)
            update.Begin();
        _shared?.Clear();
        var passes = new NotedPasses();
        foreach (var update in updates)
            update.Run(passes, _shared);
        passes.Run();
        Kernels = passes.Count;
        // All kernels have run, and what they found is known to all commits.
        foreach (var update in updates)
            update.Commit(_faults.Unreported);
    }

    /// <summary>Waits, and brings the totals into the metrics' own states.</summary>
    /// <exception cref="ArgumentException">An update held a value that cannot be used. It added nothing, the others did.</exception>
    public void Collect()
    {
        if (!IsAhead)
            return;
        var (hasAdded, first) = _faults.Read();
        foreach (var member in _members)
            member.Totals.Collect(hasAdded);
        if (first == 0)
            return;
        var note = _faults.ReadNote();
        throw FaultReport.Of(note, _members[note.Update - first].Layout);
    }

    /// <summary>Forgets what was queued.</summary>
    public void Forget()
    {
        foreach (var member in _members)
            member.Totals.Forget();
    }

    /// <summary>Gives the device's memory and the metrics back. What was not collected is lost.</summary>
    public void Dispose()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        foreach (var member in _members)
            member.Metric.State.ReturnFrom(this);
        // With the context its memory has gone.
        if (_gpu.IsDisposed)
            return;
        foreach (var member in _members)
            member.Dispose();
        _faults.Dispose();
    }

}
