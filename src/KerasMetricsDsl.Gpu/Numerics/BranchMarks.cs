using System.Runtime.CompilerServices;
using ILGPU;

namespace KerasMetricsDsl.Gpu.Numerics;

/// <summary>Keeps ILGPU from promising NVIDIA's assembler that a warp's threads agree.</summary>
/// <remarks>
/// ILGPU 1.5.3 takes the result of every call for the same in all threads, also that of a <see cref="GpuInstruction"/>, and marks branches on it
/// as uniform. The assembler then leaves out what brings threads together again before a barrier. The marks belong to O2 alone, which is
/// looked up when a kernel is printed; O2's other passes are chosen when the backend is made.
/// </remarks>
internal static class BranchMarks
{
    /// <summary>Leaves the marks out of all kernels that a context compiles from now on. Its accelerator must have been made.</summary>
    public static void Omit(Context context) => SetLevel(context.Properties, OptimizationLevel.O1);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_OptimizationLevel")]
    private static extern void SetLevel(ContextProperties properties, OptimizationLevel level);
}
