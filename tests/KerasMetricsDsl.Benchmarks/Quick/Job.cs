using KerasMetricsDsl.Benchmarks.Peers;

namespace KerasMetricsDsl.Benchmarks.Quick;

/// <summary>One metric on one set of data, done in all the ways that are compared.</summary>
/// <param name="Name">The metric and what is special about its inputs.</param>
/// <param name="Shape">The size of its inputs.</param>
/// <param name="Elements">What times are divided by.</param>
internal sealed record Job(string Name, string Shape, long Elements)
{
    /// <summary>Reads the same memory and does nothing else.</summary>
    public required HandRun Read { get; init; }

    /// <summary>The kernel that a careful person would write.</summary>
    public required HandRun ByHand { get; init; }

    /// <summary>The generated update.</summary>
    public required Action Generated { get; init; }

    /// <summary>The generated metric's result after one update from the start.</summary>
    public required Func<double> Result { get; init; }

    /// <summary>How far the two results may be apart, relative: more where the two round floats in another order.</summary>
    public double Tolerance { get; init; } = 1e-9;

    /// <summary>The same work done with other libraries.</summary>
    public IReadOnlyList<Peer> Peers { get; init; } = [];

    public string FullName => $"{Name} {Shape}";
}
