using System.Runtime.CompilerServices;
using ILGPU;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Which of a launch's threads this one is.</summary>
internal static class DeviceThread
{
    /// <summary>The number of the thread.</summary>
    public static long Index
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ((long)Grid.IdxX * Group.DimX) + Group.IdxX;
    }

    /// <summary>The number of threads.</summary>
    public static long Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (long)Grid.DimX * Group.DimX;
    }
}
