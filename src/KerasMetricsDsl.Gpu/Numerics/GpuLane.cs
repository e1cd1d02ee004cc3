using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Gpu.Numerics;

/// <summary>
/// One lane: what a device's thread holds of the sixteen that kernels are written for. Operations give the bits of the CPU's lanes; those
/// that look across lanes see this one alone, and the cursors that need more combine threads themselves.
/// </summary>
internal unsafe partial struct GpuLane : ILanes<GpuLane>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    /// <summary>The float, or an int or a mask by its bits.</summary>
    public float Value;

    /// <summary>The bits as an int.</summary>
    public readonly int Bits
    {
        [MethodImpl(Inline)]
        get => GpuInstruction.BitsOf(Value);
    }

    /// <summary>The lane of a float, or of the bits of an int or a mask.</summary>
    [MethodImpl(Inline)]
    public static GpuLane Of(float value)
    {
        GpuLane lane;
        lane.Value = value;
        return lane;
    }

    [MethodImpl(Inline)] public static GpuLane operator +(GpuLane left, GpuLane right) => Of(GpuInstruction.Add(left.Value, right.Value));
    [MethodImpl(Inline)] public static GpuLane operator -(GpuLane left, GpuLane right) => Of(GpuInstruction.Subtract(left.Value, right.Value));
    [MethodImpl(Inline)] public static GpuLane operator *(GpuLane left, GpuLane right) => Of(GpuInstruction.Multiply(left.Value, right.Value));
    [MethodImpl(Inline)] public static GpuLane operator /(GpuLane left, GpuLane right) => Of(GpuInstruction.Divide(left.Value, right.Value));
    [MethodImpl(Inline)] public static GpuLane operator %(GpuLane left, GpuLane right) => Of(FloatRemainder.Of(left.Value, right.Value));
    [MethodImpl(Inline)] public static GpuLane operator -(GpuLane value) => OfBits(value.Bits ^ int.MinValue);

    [MethodImpl(Inline)] public static GpuLane operator <(GpuLane left, GpuLane right) => OfBits(GpuInstruction.LessThan(left.Value, right.Value));
    [MethodImpl(Inline)] public static GpuLane operator <=(GpuLane left, GpuLane right) => OfBits(GpuInstruction.LessThanOrEqual(left.Value, right.Value));
    [MethodImpl(Inline)] public static GpuLane operator >(GpuLane left, GpuLane right) => OfBits(GpuInstruction.LessThan(right.Value, left.Value));
    [MethodImpl(Inline)] public static GpuLane operator >=(GpuLane left, GpuLane right) => OfBits(GpuInstruction.LessThanOrEqual(right.Value, left.Value));
    [MethodImpl(Inline)] public static GpuLane operator ==(GpuLane left, GpuLane right) => OfBits(GpuInstruction.Equal(left.Value, right.Value));
    [MethodImpl(Inline)] public static GpuLane operator !=(GpuLane left, GpuLane right) => OfBits(~GpuInstruction.Equal(left.Value, right.Value));

    [MethodImpl(Inline)] public static GpuLane operator &(GpuLane left, GpuLane right) => OfBits(left.Bits & right.Bits);
    [MethodImpl(Inline)] public static GpuLane operator |(GpuLane left, GpuLane right) => OfBits(left.Bits | right.Bits);
    [MethodImpl(Inline)] public static GpuLane operator ^(GpuLane left, GpuLane right) => OfBits(left.Bits ^ right.Bits);
    [MethodImpl(Inline)] public static GpuLane operator ~(GpuLane value) => OfBits(~value.Bits);

    [MethodImpl(Inline)] public static implicit operator GpuLane(float value) => Of(value);
    [MethodImpl(Inline)] public static GpuLane Int(int value) => OfBits(value);
    [MethodImpl(Inline)] public static GpuLane Mask(bool value) => OfBits(value ? -1 : 0);
    public static GpuLane Iota => OfBits(0);

    /// <inheritdoc/>
    public static int Count => 1;

    [MethodImpl(Inline)] public static GpuLane First(int count) => OfBits(count > 0 ? -1 : 0);

    [MethodImpl(Inline)] public static GpuLane Load(float* source) => Of(*source);
    [MethodImpl(Inline)] public static GpuLane LoadFlags(byte* source) => OfBits(*source != 0 ? -1 : 0);
    [MethodImpl(Inline)] public static void Store(GpuLane value, float* destination) => *destination = value.Value;
    [MethodImpl(Inline)] public static GpuLane Gather(float* table, GpuLane index) => Of(table[index.Bits]);

    [MethodImpl(Inline)]
    public static GpuLane Select(GpuLane mask, GpuLane whenTrue, GpuLane whenFalse) =>
        OfBits((mask.Bits & whenTrue.Bits) | (~mask.Bits & whenFalse.Bits));

    [MethodImpl(Inline)] public static bool Any(GpuLane mask) => mask.Bits != 0;

    [MethodImpl(Inline)] public static void AddTo(double* lanes, GpuLane value) => *lanes += value.Value;
    [MethodImpl(Inline)] public static void AddTo(double* lanes, GpuLane value, GpuLane factor) => *lanes += (double)value.Value * factor.Value;
    [MethodImpl(Inline)] public static double Sum(GpuLane value) => value.Value;
    [MethodImpl(Inline)] public static float Max(GpuLane value) => value.Value;
    [MethodImpl(Inline)] public static float Min(GpuLane value) => value.Value;

    /// <inheritdoc/>
    public override readonly bool Equals([NotNullWhen(true)] object? obj) => obj is GpuLane other && other.Bits == Bits;

    /// <inheritdoc/>
    public override readonly int GetHashCode() => Bits;

    [MethodImpl(Inline)]
    private static GpuLane OfBits(int bits) => Of(GpuInstruction.OfBits(bits));
}
