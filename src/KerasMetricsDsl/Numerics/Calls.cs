using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Numerics;

/// <summary>How the transcendental functions are compiled.</summary>
internal static class Calls
{
    /// <summary>
    /// Real calls, optimised from the first one. Inlined into a kernel, their dozen constants each are shared between all
    /// the vectors of a step, overflow sixteen registers and are spilled, and long kernels exceed the JIT's limits on
    /// inlining; a call costs a few cycles per vector and leaves every kernel as fast as the sum of its parts.
    /// </summary>
    public const MethodImplOptions NotInlined = MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization;
}
