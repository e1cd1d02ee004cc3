using System.ComponentModel;

namespace KerasMetricsDsl.Engine;

/// <summary>What a generated set gives to the engine: its members, which inputs each of them takes and what they share.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IMetricSetMembers
{
    /// <summary>What the set keeps beside its members.</summary>
    MetricSetState State { get; }
}
