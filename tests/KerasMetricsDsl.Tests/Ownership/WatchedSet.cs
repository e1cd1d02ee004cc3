namespace KerasMetricsDsl.Tests.Ownership;

/// <summary>Two sums of the same input, of which a test has the second one to itself.</summary>
[MetricSet]
internal sealed partial class WatchedSet
{
    internal WatchedSet(WatchedSum? second = null) => Second = second ?? new();

    public WatchedSum First { get; } = new();

    public WatchedSum Second { get; }
}
