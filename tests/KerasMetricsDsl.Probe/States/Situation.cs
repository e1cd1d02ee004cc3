using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Probe.States;

/// <summary>Data, and the way in which a metric gets them.</summary>
internal sealed record Situation(string Name, Action<IMetric> Update)
{
    /// <summary>Whether the plain loop runs it too. Each form of a kernel takes the compiler time, and most of an emulated machine's time.</summary>
    public bool IsForScalar { get; init; } = true;

    public bool IsFor(LanesPath path) => path != LanesPath.Scalar || IsForScalar;
}
