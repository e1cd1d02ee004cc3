namespace KerasMetricsDsl.Benchmarks.Peers;

/// <summary>The same work done with another library.</summary>
/// <param name="Name">The library's.</param>
/// <param name="Run">Does the work once.</param>
internal sealed record Peer(string Name, Action Run)
{
    /// <summary>How many threads it takes, which is what it is compared with.</summary>
    public int Threads { get; init; } = 1;
}
