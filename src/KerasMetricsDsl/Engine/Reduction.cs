using System.ComponentModel;

namespace KerasMetricsDsl.Engine;

/// <summary>How an element kernel's values combine.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum Reduction
{
    /// <summary>The weighted sum.</summary>
    Sum,
    /// <summary>The smallest value; NaN wins.</summary>
    Min,
    /// <summary>The largest value; NaN wins.</summary>
    Max,
}
