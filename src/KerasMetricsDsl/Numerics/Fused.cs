using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace KerasMetricsDsl.Numerics;

/// <summary>
/// left · right + addend, rounded once: the instruction where the hardware has it, and <see cref="FusedInSoftware"/> elsewhere, which
/// gives the same bits. The runtime's own replacement is a call of the C library for each lane.
/// </summary>
/// <remarks>
/// The hardware is a constant for the compiler, and the branch that is left is one instruction. The condition is written out in
/// each method: a property would be one more method to inline, at each of the forty uses in a kernel.
/// </remarks>
internal static class Fused
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    [MethodImpl(Inline)]
    public static float MultiplyAdd(float left, float right, float addend) => Fma.IsSupported || AdvSimd.IsSupported
        ? MathF.FusedMultiplyAdd(left, right, addend)
        : FusedInSoftware.MultiplyAdd(left, right, addend);

    [MethodImpl(Inline)]
    public static Vector128<float> MultiplyAdd(Vector128<float> left, Vector128<float> right, Vector128<float> addend) =>
        Fma.IsSupported || AdvSimd.IsSupported
            ? Vector128.FusedMultiplyAdd(left, right, addend)
            : FusedInSoftware.MultiplyAdd(left, right, addend);

    // Hardware with wider vectors has the instruction.
    [MethodImpl(Inline)]
    public static Vector256<float> MultiplyAdd(Vector256<float> left, Vector256<float> right, Vector256<float> addend) =>
        Vector256.FusedMultiplyAdd(left, right, addend);

    [MethodImpl(Inline)]
    public static Vector512<float> MultiplyAdd(Vector512<float> left, Vector512<float> right, Vector512<float> addend) =>
        Vector512.FusedMultiplyAdd(left, right, addend);
}
