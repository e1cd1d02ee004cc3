using System.ComponentModel;

namespace KerasMetricsDsl.Engine;

/// <summary>The implementations of sixteen lanes, from the widest to the narrowest. All give the same results.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum LanesPath
{
    /// <summary>One 512-bit vector.</summary>
    Lanes512,

    /// <summary>Two 256-bit vectors.</summary>
    Lanes256,

    /// <summary>Four 128-bit vectors.</summary>
    Lanes128,

    /// <summary>Plain loops.</summary>
    Scalar,
}
