using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Metrics on a device that take a batch all or none: the members of a set, or a single one.</summary>
internal sealed class DeviceGroup : IDisposable
{
    private readonly GpuContext _gpu;
    private readonly DeviceMember[] _members;
    private readonly DeviceFaults _faults;
    private readonly SharedSums? _shared;

    /// <summary>Makes room on the device.</summary>
    /// <param name="gpu">The device.</param>
    /// <param name="metrics">The metrics.</param>
    /// <param name="shared">Their accumulators that are equal.</param>
    public DeviceGroup(GpuContext gpu, IReadOnlyList<IMetricKernels> metrics, IReadOnlyList<SharedSlot> shared)
    {
        _gpu = gpu;
        _members = [.. metrics.Select(metric => new DeviceMember(gpu, metric))];
        _faults = new(gpu);
        _shared = shared.Count > 0 ? new(metrics, shared) : null;
    }

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
            updates[i] = new(_gpu, _members[i], batches[i], _faults);
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

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var member in _members)
            member.Dispose();
        _faults.Dispose();
    }

    private bool IsAhead => Array.Exists(_members, member => member.Totals.IsAhead);
}
