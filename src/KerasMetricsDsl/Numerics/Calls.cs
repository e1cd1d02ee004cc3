using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Numerics;

/// <summary>How functions are compiled that are no part of their callers.</summary>
internal static class Calls
{
    /// <summary>Real calls, optimised from the first one.</summary>
    public const MethodImplOptions NotInlined = MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization;
}
