using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Engine;

/// <summary>One number for each axis of a tensor.</summary>
[InlineArray(TensorShape.MaxRank)]
internal struct AxisList
{
    private nint _first;
}
