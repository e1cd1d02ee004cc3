using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Probe.States;

/// <summary>Data, and the way in which a metric gets them.</summary>
internal sealed record Situation(string Name, Action<IMetric> Update)
{
    /// <summary>Whether the scalar path runs it too: compiling the forms of kernels is most of the work of an emulated machine.</summary>
    public bool IsForScalar { get; init; } = true;

    public bool IsFor(LanesPath path) => path != LanesPath.Scalar || IsForScalar;
}
