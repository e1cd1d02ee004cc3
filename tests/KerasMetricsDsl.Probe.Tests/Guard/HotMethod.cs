namespace KerasMetricsDsl.Probe.Tests.Guard;

/// <summary>A hot method of one kernel, and what the compiler made of it.</summary>
internal sealed record HotMethod(string Name, Cost Cost);
