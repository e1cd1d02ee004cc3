using System.Runtime.CompilerServices;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Puts what was read into a lane.</summary>
internal static class Lane
{
    /// <summary>The lane of a float, or of the bits of an int or a mask.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static GpuLane Of(float value)
    {
        GpuLane lane;
        lane.Value = value;
        return lane;
    }
}
