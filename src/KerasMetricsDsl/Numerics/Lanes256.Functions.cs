using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using KerasMetricsDsl.Numerics.Width256;
using X = System.Runtime.Intrinsics.Vector256;

namespace KerasMetricsDsl.Numerics;

// Integers and functions; the transcendental ones live per width below this type, because a tower of inlined
// operators over wrappers exhausts the JIT's inlining budget.
public readonly unsafe partial struct Lanes256
{
    [MethodImpl(Inline)]
    public static Lanes256 AddInt(Lanes256 left, Lanes256 right) =>
        new((left._all.AsInt32() + right._all.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes256 SubtractInt(Lanes256 left, Lanes256 right) =>
        new((left._all.AsInt32() - right._all.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes256 MultiplyInt(Lanes256 left, Lanes256 right) =>
        new((left._all.AsInt32() * right._all.AsInt32()).AsSingle());

    [MethodImpl(Inline)] public static Lanes256 DivideInt(Lanes256 left, Lanes256 right) => LaneLoops.DivideInt(left, right);
    [MethodImpl(Inline)] public static Lanes256 RemainderInt(Lanes256 left, Lanes256 right) => LaneLoops.RemainderInt(left, right);

    [MethodImpl(Inline)]
    public static Lanes256 MinInt(Lanes256 left, Lanes256 right) =>
        new(X.Min(left._all.AsInt32(), right._all.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes256 MaxInt(Lanes256 left, Lanes256 right) =>
        new(X.Max(left._all.AsInt32(), right._all.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes256 EqualsInt(Lanes256 left, Lanes256 right) =>
        new(X.Equals(left._all.AsInt32(), right._all.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes256 LessThanInt(Lanes256 left, Lanes256 right) =>
        new(X.LessThan(left._all.AsInt32(), right._all.AsInt32()).AsSingle());

    [MethodImpl(Inline)] public static Lanes256 ToSingle(Lanes256 ints) => new(X.ConvertToSingle(ints._all.AsInt32()));
    [MethodImpl(Inline)] public static Lanes256 ToInt(Lanes256 floats) => new(X.ConvertToInt32(floats._all).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes256 ToIntBounded(Lanes256 floats) =>
        new(X.ConvertToInt32Native(floats._all).AsSingle() & X.Equals(floats._all, floats._all));

    [MethodImpl(Inline)] public static Lanes256 Abs(Lanes256 value) => new(X.Abs(value._all));
    [MethodImpl(Inline)] public static Lanes256 Sign(Lanes256 value) => Select(value > 0f, 1f, Select(value < 0f, -1f, value + 0f));
    [MethodImpl(Inline)] public static Lanes256 CopySign(Lanes256 value, Lanes256 sign) => new(X.CopySign(value._all, sign._all));
    [MethodImpl(Inline)] public static Lanes256 Min(Lanes256 left, Lanes256 right) => new(X.Min(left._all, right._all));
    [MethodImpl(Inline)] public static Lanes256 Max(Lanes256 left, Lanes256 right) => new(X.Max(left._all, right._all));

    // Of two operands of which one is NaN, or both are 0, the processor's own instructions return the second: the value, unless the constant is
    // NaN or 0. For the larger of 0 and −0 that is mended by adding 0.
    [MethodImpl(Inline)] public static Lanes256 MaxZero(Lanes256 value) => MaxConstant(0f, value) + 0f;
    [MethodImpl(Inline)] public static Lanes256 MaxConstant(Lanes256 constant, Lanes256 value) => new(X.MaxNative(constant._all, value._all));
    [MethodImpl(Inline)] public static Lanes256 MinConstant(Lanes256 constant, Lanes256 value) => new(X.MinNative(constant._all, value._all));

    [MethodImpl(Inline)] public static Lanes256 MinNumber(Lanes256 left, Lanes256 right) => new(X.MinNumber(left._all, right._all));
    [MethodImpl(Inline)] public static Lanes256 MaxNumber(Lanes256 left, Lanes256 right) => new(X.MaxNumber(left._all, right._all));
    [MethodImpl(Inline)] public static Lanes256 Floor(Lanes256 value) => new(X.Floor(value._all));
    [MethodImpl(Inline)] public static Lanes256 Ceiling(Lanes256 value) => new(X.Ceiling(value._all));
    [MethodImpl(Inline)] public static Lanes256 Round(Lanes256 value) => new(X.Round(value._all));
    [MethodImpl(Inline)] public static Lanes256 Truncate(Lanes256 value) => new(X.Truncate(value._all));
    [MethodImpl(Inline)] public static Lanes256 Sqrt(Lanes256 value) => new(X.Sqrt(value._all));

    [MethodImpl(Inline)]
    public static Lanes256 FusedMultiplyAdd(Lanes256 left, Lanes256 right, Lanes256 addend) =>
        new(X.FusedMultiplyAdd(left._all, right._all, addend._all));

    [MethodImpl(Inline)] public static Lanes256 IsNaN(Lanes256 value) => new(X.IsNaN(value._all));
    [MethodImpl(Inline)] public static Lanes256 IsInfinity(Lanes256 value) => Abs(value) == float.PositiveInfinity;
    [MethodImpl(Inline)] public static Lanes256 IsFinite(Lanes256 value) => Abs(value) < float.PositiveInfinity;

    [MethodImpl(Inline)] public static Lanes256 Log(Lanes256 value) => new(Logarithm.Log(value._all));
    [MethodImpl(Inline)] public static Lanes256 LogPositive(Lanes256 value) => new(Logarithm.LogPositive(value._all));
    [MethodImpl(Inline)] public static Lanes256 LogBounded(Lanes256 value) => new(Logarithm.LogBounded(value._all));
    [MethodImpl(Inline)] public static Lanes256 Log2(Lanes256 value) => new(Logarithm.Log2(value._all));
    [MethodImpl(Inline)] public static Lanes256 Log10(Lanes256 value) => new(Logarithm.Log10(value._all));
    [MethodImpl(Inline)] public static Lanes256 Log1P(Lanes256 value) => new(Logarithm.Log1P(value._all));
    [MethodImpl(Inline)] public static Lanes256 Log1PUnit(Lanes256 value) => new(Logarithm.Log1PUnit(value._all));
    [MethodImpl(Inline)] public static Lanes256 Exp(Lanes256 value) => new(Exponential.Exp(value._all));
    [MethodImpl(Inline)] public static Lanes256 ExpNegative(Lanes256 value) => new(Exponential.ExpNegative(value._all));
    [MethodImpl(Inline)] public static Lanes256 ExpM1(Lanes256 value) => new(Exponential.ExpM1(value._all));
    [MethodImpl(Inline)] public static Lanes256 Pow(Lanes256 value, Lanes256 exponent) => new(Power.Pow(value._all, exponent._all));
    [MethodImpl(Inline)] public static Lanes256 Cbrt(Lanes256 value) => new(Root.Cbrt(value._all));
    [MethodImpl(Inline)] public static Lanes256 Sinh(Lanes256 value) => new(Hyperbolic.Sinh(value._all));
    [MethodImpl(Inline)] public static Lanes256 Cosh(Lanes256 value) => new(Hyperbolic.Cosh(value._all));
    [MethodImpl(Inline)] public static Lanes256 Tanh(Lanes256 value) => new(Hyperbolic.Tanh(value._all));
    [MethodImpl(Inline)] public static Lanes256 Sin(Lanes256 value) => new(Trigonometry.Sin(value._all));
    [MethodImpl(Inline)] public static Lanes256 Cos(Lanes256 value) => new(Trigonometry.Cos(value._all));
}
