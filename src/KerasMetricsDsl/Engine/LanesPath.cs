using System.ComponentModel;

namespace KerasMetricsDsl.Engine;

/// <summary>The implementations of the lanes, from the widest to the narrowest. All give the same results.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum LanesPath
{
    /// <summary>One 512-bit vector.</summary>
    Lanes512,

    /// <summary>256-bit vectors: one for cells, two for sixteen rows.</summary>
    Lanes256,

    /// <summary>128-bit vectors: one for cells, four for sixteen rows.</summary>
    Lanes128,

    /// <summary>Plain loops.</summary>
    Scalar,
}
