using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics.Width1;

namespace KerasMetricsDsl.Gpu.Numerics;

/// <content>The functions of kernels.</content>
internal unsafe partial struct GpuLane
{
    private const int Infinity = 0x7f800000;

    [MethodImpl(Inline)] public static GpuLane AddInt(GpuLane left, GpuLane right) => OfBits(left.Bits + right.Bits);
    [MethodImpl(Inline)] public static GpuLane SubtractInt(GpuLane left, GpuLane right) => OfBits(left.Bits - right.Bits);
    [MethodImpl(Inline)] public static GpuLane MultiplyInt(GpuLane left, GpuLane right) => OfBits(left.Bits * right.Bits);
    [MethodImpl(Inline)] public static GpuLane MinInt(GpuLane left, GpuLane right) => OfBits(left.Bits < right.Bits ? left.Bits : right.Bits);
    [MethodImpl(Inline)] public static GpuLane MaxInt(GpuLane left, GpuLane right) => OfBits(left.Bits > right.Bits ? left.Bits : right.Bits);
    [MethodImpl(Inline)] public static GpuLane EqualsInt(GpuLane left, GpuLane right) => OfBits(left.Bits == right.Bits ? -1 : 0);
    [MethodImpl(Inline)] public static GpuLane LessThanInt(GpuLane left, GpuLane right) => OfBits(left.Bits < right.Bits ? -1 : 0);
    [MethodImpl(Inline)] public static GpuLane ToSingle(GpuLane ints) => Of(ints.Bits);

    [MethodImpl(Inline)]
    public static GpuLane InRange(GpuLane index, GpuLane size) => OfBits(index.Bits >= 0 && index.Bits < size.Bits ? -1 : 0);

    // A divisor of 0 or −1 never reaches the divider: neither is defined everywhere.
    [MethodImpl(Inline)]
    public static GpuLane DivideInt(GpuLane left, GpuLane right)
    {
        var special = right.Bits == 0 || right.Bits == -1;
        var quotient = left.Bits / (special ? 1 : right.Bits);
        return OfBits(special ? (right.Bits == 0 ? 0 : -left.Bits) : quotient);
    }

    [MethodImpl(Inline)]
    public static GpuLane RemainderInt(GpuLane left, GpuLane right)
    {
        var special = right.Bits == 0 || right.Bits == -1;
        var remainder = left.Bits % (special ? 1 : right.Bits);
        return OfBits(special ? 0 : remainder);
    }

    // The largest float below 2^31 is 2^31 − 128; casting only what is in range is defined everywhere.
    [MethodImpl(Inline)]
    public static GpuLane ToInt(GpuLane floats)
    {
        var below = floats < -2147483648f;
        var above = floats >= 2147483648f;
        var inside = Select(below | above | IsNaN(floats), 0f, floats);
        return Select(below, OfBits(int.MinValue), Select(above, OfBits(int.MaxValue), OfBits((int)inside.Value)));
    }

    [MethodImpl(Inline)] public static GpuLane Abs(GpuLane value) => OfBits(value.Bits & int.MaxValue);
    [MethodImpl(Inline)] public static GpuLane CopySign(GpuLane value, GpuLane sign) => OfBits((value.Bits & int.MaxValue) | (sign.Bits & int.MinValue));
    [MethodImpl(Inline)] public static GpuLane Sign(GpuLane value) => Select(value > 0f, 1f, Select(value < 0f, -1f, Select(IsNaN(value), value, 0f)));

    // Of two equal floats only zeros can differ: −0 is the smaller. What is not ordered is NaN, and adding keeps it.
    [MethodImpl(Inline)]
    public static GpuLane Min(GpuLane left, GpuLane right) =>
        Select(left < right, left, Select(right < left, right, Select(left == right, left | right, left + right)));

    [MethodImpl(Inline)]
    public static GpuLane Max(GpuLane left, GpuLane right) =>
        Select(right < left, left, Select(left < right, right, Select(left == right, left & right, left + right)));

    [MethodImpl(Inline)]
    public static GpuLane MinNumber(GpuLane left, GpuLane right) => Select(IsNaN(left), right, Select(IsNaN(right), left, Min(left, right)));

    [MethodImpl(Inline)]
    public static GpuLane MaxNumber(GpuLane left, GpuLane right) => Select(IsNaN(left), right, Select(IsNaN(right), left, Max(left, right)));

    [MethodImpl(Inline)] public static GpuLane Floor(GpuLane value) => Of(GpuInstruction.Floor(value.Value));
    [MethodImpl(Inline)] public static GpuLane Ceiling(GpuLane value) => Of(GpuInstruction.Ceiling(value.Value));
    [MethodImpl(Inline)] public static GpuLane Round(GpuLane value) => Of(GpuInstruction.Round(value.Value));
    [MethodImpl(Inline)] public static GpuLane Truncate(GpuLane value) => Of(GpuInstruction.Truncate(value.Value));
    [MethodImpl(Inline)] public static GpuLane Sqrt(GpuLane value) => Of(GpuInstruction.Sqrt(value.Value));

    [MethodImpl(Inline)]
    public static GpuLane FusedMultiplyAdd(GpuLane left, GpuLane right, GpuLane addend) =>
        Of(GpuInstruction.FusedMultiplyAdd(left.Value, right.Value, addend.Value));

    // By the bits, so that no rewriting of comparisons can reach them.
    [MethodImpl(Inline)] public static GpuLane IsNaN(GpuLane value) => OfBits((value.Bits & int.MaxValue) > Infinity ? -1 : 0);
    [MethodImpl(Inline)] public static GpuLane IsInfinity(GpuLane value) => OfBits((value.Bits & int.MaxValue) == Infinity ? -1 : 0);
    [MethodImpl(Inline)] public static GpuLane IsFinite(GpuLane value) => OfBits((value.Bits & int.MaxValue) < Infinity ? -1 : 0);

    [MethodImpl(Inline)] public static GpuLane Log(GpuLane value) => Of(Logarithm.Log(value.Value));
    [MethodImpl(Inline)] public static GpuLane Log2(GpuLane value) => Of(Logarithm.Log2(value.Value));
    [MethodImpl(Inline)] public static GpuLane Log10(GpuLane value) => Of(Logarithm.Log10(value.Value));
    [MethodImpl(Inline)] public static GpuLane Exp(GpuLane value) => Of(Exponential.Exp(value.Value));
    [MethodImpl(Inline)] public static GpuLane ExpM1(GpuLane value) => Of(Exponential.ExpM1(value.Value));

    // The forms for a known range: spelled out, because ILGPU does not find the interface's own.
    [MethodImpl(Inline)] public static GpuLane MaxZero(GpuLane value) => Max(0f, value);
    [MethodImpl(Inline)] public static GpuLane MaxConstant(GpuLane constant, GpuLane value) => Max(constant, value);
    [MethodImpl(Inline)] public static GpuLane MinConstant(GpuLane constant, GpuLane value) => Min(constant, value);
    [MethodImpl(Inline)] public static GpuLane ToIntBounded(GpuLane floats) => ToInt(floats);
    [MethodImpl(Inline)] public static GpuLane LogPositive(GpuLane value) => Log(value);
    [MethodImpl(Inline)] public static GpuLane LogBounded(GpuLane value) => Log(value);
    [MethodImpl(Inline)] public static GpuLane Log1PUnit(GpuLane value) => Log1P(value);
    [MethodImpl(Inline)] public static GpuLane ExpNegative(GpuLane value) => Exp(value);

    public static GpuLane Log1P(GpuLane value) => Of(Logarithm.Log1P(value.Value));
    public static GpuLane Pow(GpuLane value, GpuLane exponent) => Of(Power.Pow(value.Value, exponent.Value));
    public static GpuLane Cbrt(GpuLane value) => Of(Root.Cbrt(value.Value));
    public static GpuLane Sinh(GpuLane value) => Of(Hyperbolic.Sinh(value.Value));
    public static GpuLane Cosh(GpuLane value) => Of(Hyperbolic.Cosh(value.Value));
    public static GpuLane Tanh(GpuLane value) => Of(Hyperbolic.Tanh(value.Value));
    public static GpuLane Sin(GpuLane value) => Of(Trigonometry.Sin(value.Value));
    public static GpuLane Cos(GpuLane value) => Of(Trigonometry.Cos(value.Value));
}
