using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Which sums of a set's update are taken over from another member, and the members' updates so far.</summary>
internal sealed class SharedSums
{
    private readonly SharedSlot?[][] _shared;
    private readonly GpuUpdate?[] _updates;
    private int _next;

    /// <summary>Knows what could be shared.</summary>
    public SharedSums(IReadOnlyList<IMetricKernels> metrics, IReadOnlyList<SharedSlot> shared)
    {
        _shared = [.. metrics.Select(metric => new SharedSlot?[metric.State.Layout.Slots.Length])];
        foreach (var slot in shared)
            _shared[slot.Borrower][slot.BorrowerSlot] = slot;
        _updates = new GpuUpdate?[metrics.Count];
    }

    /// <summary>How many passes were not run, because all their sums were there.</summary>
    public int Borrowed { get; private set; }

    /// <summary>Forgets the last update.</summary>
    public void Clear()
    {
        Array.Clear(_updates);
        _next = 0;
    }

    /// <summary>Takes the update of the next member, and returns that member's position.</summary>
    public int Add(GpuUpdate update)
    {
        _updates[_next] = update;
        return _next++;
    }

    /// <summary>The update that has added up an equal accumulator, and its position there.</summary>
    public (GpuUpdate Update, int Slot)? Lender(int member, int slot) =>
        _shared[member][slot] is { } shared && _updates[shared.Lender] is { } update ? (update, shared.LenderSlot) : null;

    /// <summary>Counts a pass that was not run.</summary>
    public void Count() => Borrowed++;
}
