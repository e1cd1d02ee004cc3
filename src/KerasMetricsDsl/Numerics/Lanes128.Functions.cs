using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using KerasMetricsDsl.Numerics.Width128;
using X = System.Runtime.Intrinsics.Vector128;

namespace KerasMetricsDsl.Numerics;

// Integers and functions; the transcendental ones live per width below this type, because a tower of inlined
// operators over wrappers exhausts the JIT's inlining budget.
public readonly unsafe partial struct Lanes128
{
    [MethodImpl(Inline)]
    public static Lanes128 AddInt(Lanes128 left, Lanes128 right) =>
        new((left._all.AsInt32() + right._all.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes128 SubtractInt(Lanes128 left, Lanes128 right) =>
        new((left._all.AsInt32() - right._all.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes128 MultiplyInt(Lanes128 left, Lanes128 right) =>
        new((left._all.AsInt32() * right._all.AsInt32()).AsSingle());

    [MethodImpl(Inline)] public static Lanes128 DivideInt(Lanes128 left, Lanes128 right) => LaneLoops.DivideInt(left, right);
    [MethodImpl(Inline)] public static Lanes128 RemainderInt(Lanes128 left, Lanes128 right) => LaneLoops.RemainderInt(left, right);

    [MethodImpl(Inline)]
    public static Lanes128 MinInt(Lanes128 left, Lanes128 right) =>
        new(X.Min(left._all.AsInt32(), right._all.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes128 MaxInt(Lanes128 left, Lanes128 right) =>
        new(X.Max(left._all.AsInt32(), right._all.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes128 EqualsInt(Lanes128 left, Lanes128 right) =>
        new(X.Equals(left._all.AsInt32(), right._all.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes128 LessThanInt(Lanes128 left, Lanes128 right) =>
        new(X.LessThan(left._all.AsInt32(), right._all.AsInt32()).AsSingle());

    [MethodImpl(Inline)] public static Lanes128 ToSingle(Lanes128 ints) => new(X.ConvertToSingle(ints._all.AsInt32()));
    [MethodImpl(Inline)] public static Lanes128 ToInt(Lanes128 floats) => new(X.ConvertToInt32(floats._all).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes128 ToIntBounded(Lanes128 floats) =>
        new(X.ConvertToInt32Native(floats._all).AsSingle() & X.Equals(floats._all, floats._all));

    [MethodImpl(Inline)] public static Lanes128 Abs(Lanes128 value) => new(X.Abs(value._all));
    [MethodImpl(Inline)] public static Lanes128 Sign(Lanes128 value) => Select(value > 0f, 1f, Select(value < 0f, -1f, value + 0f));
    [MethodImpl(Inline)] public static Lanes128 CopySign(Lanes128 value, Lanes128 sign) => new(X.CopySign(value._all, sign._all));
    [MethodImpl(Inline)] public static Lanes128 Min(Lanes128 left, Lanes128 right) => new(X.Min(left._all, right._all));
    [MethodImpl(Inline)] public static Lanes128 Max(Lanes128 left, Lanes128 right) => new(X.Max(left._all, right._all));

    // Of two operands of which one is NaN, or both are 0, the processor's own instructions return the second: the value, unless the constant is
    // NaN or 0. For the larger of 0 and −0 that is mended by adding 0.
    [MethodImpl(Inline)] public static Lanes128 MaxZero(Lanes128 value) => MaxConstant(0f, value) + 0f;
    [MethodImpl(Inline)] public static Lanes128 MaxConstant(Lanes128 constant, Lanes128 value) => new(X.MaxNative(constant._all, value._all));
    [MethodImpl(Inline)] public static Lanes128 MinConstant(Lanes128 constant, Lanes128 value) => new(X.MinNative(constant._all, value._all));

    [MethodImpl(Inline)] public static Lanes128 MinNumber(Lanes128 left, Lanes128 right) => new(X.MinNumber(left._all, right._all));
    [MethodImpl(Inline)] public static Lanes128 MaxNumber(Lanes128 left, Lanes128 right) => new(X.MaxNumber(left._all, right._all));
    [MethodImpl(Inline)] public static Lanes128 Floor(Lanes128 value) => new(X.Floor(value._all));
    [MethodImpl(Inline)] public static Lanes128 Ceiling(Lanes128 value) => new(X.Ceiling(value._all));
    [MethodImpl(Inline)] public static Lanes128 Round(Lanes128 value) => new(X.Round(value._all));
    [MethodImpl(Inline)] public static Lanes128 Truncate(Lanes128 value) => new(X.Truncate(value._all));
    [MethodImpl(Inline)] public static Lanes128 Sqrt(Lanes128 value) => new(X.Sqrt(value._all));

    [MethodImpl(Inline)]
    public static Lanes128 FusedMultiplyAdd(Lanes128 left, Lanes128 right, Lanes128 addend) =>
        new(X.FusedMultiplyAdd(left._all, right._all, addend._all));

    [MethodImpl(Inline)] public static Lanes128 IsNaN(Lanes128 value) => new(X.IsNaN(value._all));
    [MethodImpl(Inline)] public static Lanes128 IsInfinity(Lanes128 value) => Abs(value) == float.PositiveInfinity;
    [MethodImpl(Inline)] public static Lanes128 IsFinite(Lanes128 value) => Abs(value) < float.PositiveInfinity;

    [MethodImpl(Inline)] public static Lanes128 Log(Lanes128 value) => new(Logarithm.Log(value._all));
    [MethodImpl(Inline)] public static Lanes128 LogPositive(Lanes128 value) => new(Logarithm.LogPositive(value._all));
    [MethodImpl(Inline)] public static Lanes128 LogBounded(Lanes128 value) => new(Logarithm.LogBounded(value._all));
    [MethodImpl(Inline)] public static Lanes128 Log2(Lanes128 value) => new(Logarithm.Log2(value._all));
    [MethodImpl(Inline)] public static Lanes128 Log10(Lanes128 value) => new(Logarithm.Log10(value._all));
    [MethodImpl(Inline)] public static Lanes128 Log1P(Lanes128 value) => new(Logarithm.Log1P(value._all));
    [MethodImpl(Inline)] public static Lanes128 Log1PUnit(Lanes128 value) => new(Logarithm.Log1PUnit(value._all));
    [MethodImpl(Inline)] public static Lanes128 Exp(Lanes128 value) => new(Exponential.Exp(value._all));
    [MethodImpl(Inline)] public static Lanes128 ExpNegative(Lanes128 value) => new(Exponential.ExpNegative(value._all));
    [MethodImpl(Inline)] public static Lanes128 ExpM1(Lanes128 value) => new(Exponential.ExpM1(value._all));
    [MethodImpl(Inline)] public static Lanes128 Pow(Lanes128 value, Lanes128 exponent) => new(Power.Pow(value._all, exponent._all));
    [MethodImpl(Inline)] public static Lanes128 Cbrt(Lanes128 value) => new(Root.Cbrt(value._all));
    [MethodImpl(Inline)] public static Lanes128 Sinh(Lanes128 value) => new(Hyperbolic.Sinh(value._all));
    [MethodImpl(Inline)] public static Lanes128 Cosh(Lanes128 value) => new(Hyperbolic.Cosh(value._all));
    [MethodImpl(Inline)] public static Lanes128 Tanh(Lanes128 value) => new(Hyperbolic.Tanh(value._all));
    [MethodImpl(Inline)] public static Lanes128 Sin(Lanes128 value) => new(Trigonometry.Sin(value._all));
    [MethodImpl(Inline)] public static Lanes128 Cos(Lanes128 value) => new(Trigonometry.Cos(value._all));
}
