using System.ComponentModel;

namespace KerasMetricsDsl.Engine;

/// <summary>What a declaration reads an input as.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum InputKind
{
    /// <summary>One float32 per cell.</summary>
    Element,
    /// <summary>One int32 per cell, or per row beside rows.</summary>
    Label,
    /// <summary>One bool per cell, or per row beside rows.</summary>
    Flag,
    /// <summary>Float32 rows.</summary>
    Row,
}
