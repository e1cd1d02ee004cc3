using System.ComponentModel;

namespace KerasMetricsDsl.Engine;

/// <summary>What an accumulator takes one value from; sample weights are broadcast to its shape.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum SlotDomain
{
    /// <summary>Every cell of the inputs.</summary>
    Cell,
    /// <summary>Every row.</summary>
    Row,
}
