using System.Runtime.CompilerServices;
using ILGPU.IR.Intrinsics;

namespace KerasMetricsDsl.Gpu.Numerics;

/// <summary>
/// The operations of a lane that ILGPU 1.5.3 has not, rounds differently or compiles wrongly beside a NaN. On a device each call is one
/// instruction, chosen by <see cref="InstructionSelection"/>; on ILGPU's CPU accelerator these bodies run.
/// </summary>
internal static class GpuInstruction
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    /// <summary>Where a value lies in the device's memory.</summary>
    [IntrinsicImplementation]
    public static unsafe long AddressOf(ref float value) => (long)Unsafe.AsPointer(ref value);

    /// <summary>The bits of a float. ILGPU's own casts cannot take what turns out to be a constant.</summary>
    [IntrinsicImplementation]
    [MethodImpl(Inline)]
    public static int BitsOf(float value) => BitConverter.SingleToInt32Bits(value);

    /// <summary>The float of bits.</summary>
    [IntrinsicImplementation]
    [MethodImpl(Inline)]
    public static float OfBits(int bits) => BitConverter.Int32BitsToSingle(bits);

    /// <summary>All ones where left &lt; right, else 0; 0 beside a NaN.</summary>
    [IntrinsicImplementation]
    [MethodImpl(Inline)]
    public static int LessThan(float left, float right) => left < right ? -1 : 0;

    /// <summary>All ones where left ≤ right, else 0; 0 beside a NaN.</summary>
    [IntrinsicImplementation]
    [MethodImpl(Inline)]
    public static int LessThanOrEqual(float left, float right) => left <= right ? -1 : 0;

    /// <summary>All ones where the floats are equal, else 0; 0 beside a NaN.</summary>
    [IntrinsicImplementation]
    [MethodImpl(Inline)]
    public static int Equal(float left, float right) => left == right ? -1 : 0;

    /// <summary>The sum. Opaque to ILGPU, which would take x + 0 for x.</summary>
    [IntrinsicImplementation]
    [MethodImpl(Inline)]
    public static float Add(float left, float right) => left + right;

    /// <summary>The difference.</summary>
    [IntrinsicImplementation]
    [MethodImpl(Inline)]
    public static float Subtract(float left, float right) => left - right;

    /// <summary>The product.</summary>
    [IntrinsicImplementation]
    [MethodImpl(Inline)]
    public static float Multiply(float left, float right) => left * right;

    /// <summary>left · right + addend, rounded once.</summary>
    [IntrinsicImplementation]
    [MethodImpl(Inline)]
    public static float FusedMultiplyAdd(float left, float right, float addend) => MathF.FusedMultiplyAdd(left, right, addend);

    /// <summary>The quotient, correctly rounded.</summary>
    [IntrinsicImplementation]
    [MethodImpl(Inline)]
    public static float Divide(float left, float right) => left / right;

    /// <summary>The square root, correctly rounded.</summary>
    [IntrinsicImplementation]
    [MethodImpl(Inline)]
    public static float Sqrt(float value) => MathF.Sqrt(value);

    /// <summary>Towards −∞.</summary>
    [IntrinsicImplementation]
    [MethodImpl(Inline)]
    public static float Floor(float value) => MathF.Floor(value);

    /// <summary>Towards +∞.</summary>
    [IntrinsicImplementation]
    [MethodImpl(Inline)]
    public static float Ceiling(float value) => MathF.Ceiling(value);

    /// <summary>To the nearest integer, ties to even.</summary>
    [IntrinsicImplementation]
    [MethodImpl(Inline)]
    public static float Round(float value) => MathF.Round(value);

    /// <summary>Towards 0.</summary>
    [IntrinsicImplementation]
    [MethodImpl(Inline)]
    public static float Truncate(float value) => MathF.Truncate(value);
}
