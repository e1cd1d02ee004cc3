namespace KerasMetricsDsl.Benchmarks.Quick;

/// <summary>An update of few elements: the generated call, and the kernel that it comes down to.</summary>
/// <param name="Name">The metric and the number of elements.</param>
/// <param name="Generated">The generated update of spans.</param>
/// <param name="ByHand">The kernel by hand over the same elements.</param>
internal sealed record CallJob(string Name, Action Generated, Action ByHand);
