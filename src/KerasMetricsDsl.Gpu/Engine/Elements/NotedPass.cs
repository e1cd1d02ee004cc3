using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Element kernels that are yet to run, together.</summary>
internal abstract class NotedPass
{
    // Each sum takes two of a thread's registers.
    private const int MostSlots = 12;

    /// <summary>What the kernels read. Faults are each kernel's own.</summary>
    public required DeviceInputs Data { get; init; }

    /// <summary>How their cells are cut.</summary>
    public required ChunkGrid Grid { get; init; }

    /// <summary>The number of entries they are evaluated for.</summary>
    public required long Entries { get; init; }

    /// <summary>How their values combine.</summary>
    public required Reduction Reduction { get; init; }

    /// <summary>Whose sums they are, in the order of the kernels.</summary>
    public required IReadOnlyList<PassTarget> Targets { get; init; }

    /// <summary>The number of accumulators.</summary>
    protected abstract int Slots { get; }

    /// <summary>Whether another one can run together with this.</summary>
    public bool CanTake(NotedPass other) =>
        Slots + other.Slots <= MostSlots && Reduction == other.Reduction && Entries == 1 && other.Entries == 1 && Grid == other.Grid && Data == other.Data;

    /// <summary>This and another one after it, as one.</summary>
    public abstract NotedPass With(NotedPass other);

    /// <summary>The same from the other's side, which knows its own type.</summary>
    public abstract NotedPass After<TFirst>(NotedPass<TFirst> first)
        where TFirst : struct, IElementPasses;

    /// <summary>Queues the kernels and what adds up their sums.</summary>
    public abstract void Run();
}
