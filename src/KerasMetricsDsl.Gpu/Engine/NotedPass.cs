namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Kernels that are yet to run, together.</summary>
internal abstract class NotedPass
{
    /// <summary>What the kernels read. The number of the update, for faults, is each kernel's own.</summary>
    public required DeviceInputs Data { get; init; }

    /// <summary>How their cells or rows are cut.</summary>
    public required ChunkGrid Grid { get; init; }

    /// <summary>Whether another one can run together with this.</summary>
    public virtual bool CanTake(NotedPass other) => Grid == other.Grid && Data == other.Data;

    /// <summary>This and another one after it, as one.</summary>
    public abstract NotedPass With(NotedPass other);

    /// <summary>Queues the kernels and what adds up their sums.</summary>
    public abstract void Run();
}
