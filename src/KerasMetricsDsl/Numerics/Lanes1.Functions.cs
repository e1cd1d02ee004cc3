using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics.Width1;

namespace KerasMetricsDsl.Numerics;

public readonly unsafe partial struct Lanes1
{
    [MethodImpl(Inline)] public static Lanes1 AddInt(Lanes1 left, Lanes1 right) => new(unchecked(left.Bits + right.Bits));
    [MethodImpl(Inline)] public static Lanes1 SubtractInt(Lanes1 left, Lanes1 right) => new(unchecked(left.Bits - right.Bits));
    [MethodImpl(Inline)] public static Lanes1 MultiplyInt(Lanes1 left, Lanes1 right) => new(unchecked(left.Bits * right.Bits));
    [MethodImpl(Inline)] public static Lanes1 DivideInt(Lanes1 left, Lanes1 right) => new(ScalarArithmetic.Divide(left.Bits, right.Bits));
    [MethodImpl(Inline)] public static Lanes1 RemainderInt(Lanes1 left, Lanes1 right) => new(ScalarArithmetic.Remainder(left.Bits, right.Bits));
    [MethodImpl(Inline)] public static Lanes1 MinInt(Lanes1 left, Lanes1 right) => new(Math.Min(left.Bits, right.Bits));
    [MethodImpl(Inline)] public static Lanes1 MaxInt(Lanes1 left, Lanes1 right) => new(Math.Max(left.Bits, right.Bits));
    [MethodImpl(Inline)] public static Lanes1 EqualsInt(Lanes1 left, Lanes1 right) => Mask(left.Bits == right.Bits);
    [MethodImpl(Inline)] public static Lanes1 LessThanInt(Lanes1 left, Lanes1 right) => Mask(left.Bits < right.Bits);
    [MethodImpl(Inline)] public static Lanes1 ToSingle(Lanes1 ints) => new((float)ints.Bits);
    [MethodImpl(Inline)] public static Lanes1 ToInt(Lanes1 floats) => new((int)floats._value);

    [MethodImpl(Inline)] public static Lanes1 Abs(Lanes1 value) => new(MathF.Abs(value._value));
    [MethodImpl(Inline)] public static Lanes1 Sign(Lanes1 value) => Select(value > 0f, 1f, Select(value < 0f, -1f, value + 0f));
    [MethodImpl(Inline)] public static Lanes1 CopySign(Lanes1 value, Lanes1 sign) => new(MathF.CopySign(value._value, sign._value));
    [MethodImpl(Inline)] public static Lanes1 Min(Lanes1 left, Lanes1 right) => new(Math.Min(left._value, right._value));
    [MethodImpl(Inline)] public static Lanes1 Max(Lanes1 left, Lanes1 right) => new(Math.Max(left._value, right._value));
    [MethodImpl(Inline)] public static Lanes1 MaxZero(Lanes1 value) => MaxConstant(0f, value) + 0f;
    [MethodImpl(Inline)] public static Lanes1 MaxConstant(Lanes1 constant, Lanes1 value) => new(ScalarVector.MaxNative(constant._value, value._value));
    [MethodImpl(Inline)] public static Lanes1 MinConstant(Lanes1 constant, Lanes1 value) => new(ScalarVector.MinNative(constant._value, value._value));
    [MethodImpl(Inline)] public static Lanes1 MinNumber(Lanes1 left, Lanes1 right) => new(float.MinNumber(left._value, right._value));
    [MethodImpl(Inline)] public static Lanes1 MaxNumber(Lanes1 left, Lanes1 right) => new(float.MaxNumber(left._value, right._value));
    [MethodImpl(Inline)] public static Lanes1 Floor(Lanes1 value) => new(MathF.Floor(value._value));
    [MethodImpl(Inline)] public static Lanes1 Ceiling(Lanes1 value) => new(MathF.Ceiling(value._value));
    [MethodImpl(Inline)] public static Lanes1 Round(Lanes1 value) => new(MathF.Round(value._value));
    [MethodImpl(Inline)] public static Lanes1 Truncate(Lanes1 value) => new(MathF.Truncate(value._value));
    [MethodImpl(Inline)] public static Lanes1 Sqrt(Lanes1 value) => new(MathF.Sqrt(value._value));

    [MethodImpl(Inline)]
    public static Lanes1 FusedMultiplyAdd(Lanes1 left, Lanes1 right, Lanes1 addend) =>
        new(MathF.FusedMultiplyAdd(left._value, right._value, addend._value));

    [MethodImpl(Inline)] public static Lanes1 IsNaN(Lanes1 value) => Mask(float.IsNaN(value._value));
    [MethodImpl(Inline)] public static Lanes1 IsInfinity(Lanes1 value) => Mask(float.IsInfinity(value._value));
    [MethodImpl(Inline)] public static Lanes1 IsFinite(Lanes1 value) => Mask(float.IsFinite(value._value));

    [MethodImpl(Inline)] public static Lanes1 Log(Lanes1 value) => new(Logarithm.Log(value._value));
    [MethodImpl(Inline)] public static Lanes1 LogPositive(Lanes1 value) => new(Logarithm.LogPositive(value._value));
    [MethodImpl(Inline)] public static Lanes1 LogBounded(Lanes1 value) => new(Logarithm.LogBounded(value._value));
    [MethodImpl(Inline)] public static Lanes1 Log2(Lanes1 value) => new(Logarithm.Log2(value._value));
    [MethodImpl(Inline)] public static Lanes1 Log10(Lanes1 value) => new(Logarithm.Log10(value._value));
    [MethodImpl(Inline)] public static Lanes1 Log1P(Lanes1 value) => new(Logarithm.Log1P(value._value));
    [MethodImpl(Inline)] public static Lanes1 Log1PUnit(Lanes1 value) => new(Logarithm.Log1PUnit(value._value));
    [MethodImpl(Inline)] public static Lanes1 Exp(Lanes1 value) => new(Exponential.Exp(value._value));
    [MethodImpl(Inline)] public static Lanes1 ExpNegative(Lanes1 value) => new(Exponential.ExpNegative(value._value));
    [MethodImpl(Inline)] public static Lanes1 ExpM1(Lanes1 value) => new(Exponential.ExpM1(value._value));
    [MethodImpl(Inline)] public static Lanes1 Pow(Lanes1 value, Lanes1 exponent) => new(Power.Pow(value._value, exponent._value));
    [MethodImpl(Inline)] public static Lanes1 Cbrt(Lanes1 value) => new(Root.Cbrt(value._value));
    [MethodImpl(Inline)] public static Lanes1 Sinh(Lanes1 value) => new(Hyperbolic.Sinh(value._value));
    [MethodImpl(Inline)] public static Lanes1 Cosh(Lanes1 value) => new(Hyperbolic.Cosh(value._value));
    [MethodImpl(Inline)] public static Lanes1 Tanh(Lanes1 value) => new(Hyperbolic.Tanh(value._value));
    [MethodImpl(Inline)] public static Lanes1 Sin(Lanes1 value) => new(Trigonometry.Sin(value._value));
    [MethodImpl(Inline)] public static Lanes1 Cos(Lanes1 value) => new(Trigonometry.Cos(value._value));
}
