using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using KerasMetricsDsl.Numerics.Width512;
using X = System.Runtime.Intrinsics.Vector512;

namespace KerasMetricsDsl.Numerics;

// Integers and functions; the transcendental ones live per width below this type, because a tower of inlined
// operators over wrappers exhausts the JIT's inlining budget.
public readonly unsafe partial struct Lanes512
{
    [MethodImpl(Inline)]
    public static Lanes512 AddInt(Lanes512 left, Lanes512 right) =>
        new((left._all.AsInt32() + right._all.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes512 SubtractInt(Lanes512 left, Lanes512 right) =>
        new((left._all.AsInt32() - right._all.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes512 MultiplyInt(Lanes512 left, Lanes512 right) =>
        new((left._all.AsInt32() * right._all.AsInt32()).AsSingle());

    [MethodImpl(Inline)] public static Lanes512 DivideInt(Lanes512 left, Lanes512 right) => LaneLoops.DivideInt(left, right);
    [MethodImpl(Inline)] public static Lanes512 RemainderInt(Lanes512 left, Lanes512 right) => LaneLoops.RemainderInt(left, right);

    [MethodImpl(Inline)]
    public static Lanes512 MinInt(Lanes512 left, Lanes512 right) =>
        new(X.Min(left._all.AsInt32(), right._all.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes512 MaxInt(Lanes512 left, Lanes512 right) =>
        new(X.Max(left._all.AsInt32(), right._all.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes512 EqualsInt(Lanes512 left, Lanes512 right) =>
        new(X.Equals(left._all.AsInt32(), right._all.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes512 LessThanInt(Lanes512 left, Lanes512 right) =>
        new(X.LessThan(left._all.AsInt32(), right._all.AsInt32()).AsSingle());

    [MethodImpl(Inline)] public static Lanes512 ToSingle(Lanes512 ints) => new(X.ConvertToSingle(ints._all.AsInt32()));
    [MethodImpl(Inline)] public static Lanes512 ToInt(Lanes512 floats) => new(X.ConvertToInt32(floats._all).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes512 ToIntBounded(Lanes512 floats) =>
        new(X.ConvertToInt32Native(floats._all).AsSingle() & X.Equals(floats._all, floats._all));

    [MethodImpl(Inline)] public static Lanes512 Abs(Lanes512 value) => new(X.Abs(value._all));
    [MethodImpl(Inline)] public static Lanes512 Sign(Lanes512 value) => Select(value > 0f, 1f, Select(value < 0f, -1f, value + 0f));
    [MethodImpl(Inline)] public static Lanes512 CopySign(Lanes512 value, Lanes512 sign) => new(X.CopySign(value._all, sign._all));
    [MethodImpl(Inline)] public static Lanes512 Min(Lanes512 left, Lanes512 right) => new(X.Min(left._all, right._all));
    [MethodImpl(Inline)] public static Lanes512 Max(Lanes512 left, Lanes512 right) => new(X.Max(left._all, right._all));

    // Of two operands of which one is NaN, or both are 0, the processor's own instructions return the second: the value, unless the constant is
    // NaN or 0. For the larger of 0 and −0 that is mended by adding 0.
    [MethodImpl(Inline)] public static Lanes512 MaxZero(Lanes512 value) => MaxConstant(0f, value) + 0f;
    [MethodImpl(Inline)] public static Lanes512 MaxConstant(Lanes512 constant, Lanes512 value) => new(X.MaxNative(constant._all, value._all));
    [MethodImpl(Inline)] public static Lanes512 MinConstant(Lanes512 constant, Lanes512 value) => new(X.MinNative(constant._all, value._all));

    [MethodImpl(Inline)] public static Lanes512 MinNumber(Lanes512 left, Lanes512 right) => new(X.MinNumber(left._all, right._all));
    [MethodImpl(Inline)] public static Lanes512 MaxNumber(Lanes512 left, Lanes512 right) => new(X.MaxNumber(left._all, right._all));
    [MethodImpl(Inline)] public static Lanes512 Floor(Lanes512 value) => new(X.Floor(value._all));
    [MethodImpl(Inline)] public static Lanes512 Ceiling(Lanes512 value) => new(X.Ceiling(value._all));
    [MethodImpl(Inline)] public static Lanes512 Round(Lanes512 value) => new(X.Round(value._all));
    [MethodImpl(Inline)] public static Lanes512 Truncate(Lanes512 value) => new(X.Truncate(value._all));
    [MethodImpl(Inline)] public static Lanes512 Sqrt(Lanes512 value) => new(X.Sqrt(value._all));

    [MethodImpl(Inline)]
    public static Lanes512 FusedMultiplyAdd(Lanes512 left, Lanes512 right, Lanes512 addend) =>
        new(X.FusedMultiplyAdd(left._all, right._all, addend._all));

    [MethodImpl(Inline)] public static Lanes512 IsNaN(Lanes512 value) => new(X.IsNaN(value._all));
    [MethodImpl(Inline)] public static Lanes512 IsInfinity(Lanes512 value) => Abs(value) == float.PositiveInfinity;
    [MethodImpl(Inline)] public static Lanes512 IsFinite(Lanes512 value) => Abs(value) < float.PositiveInfinity;

    [MethodImpl(Inline)] public static Lanes512 Log(Lanes512 value) => new(Logarithm.Log(value._all));
    [MethodImpl(Inline)] public static Lanes512 LogPositive(Lanes512 value) => new(Logarithm.LogPositive(value._all));
    [MethodImpl(Inline)] public static Lanes512 LogBounded(Lanes512 value) => new(Logarithm.LogBounded(value._all));
    [MethodImpl(Inline)] public static Lanes512 Log2(Lanes512 value) => new(Logarithm.Log2(value._all));
    [MethodImpl(Inline)] public static Lanes512 Log10(Lanes512 value) => new(Logarithm.Log10(value._all));
    [MethodImpl(Inline)] public static Lanes512 Log1P(Lanes512 value) => new(Logarithm.Log1P(value._all));
    [MethodImpl(Inline)] public static Lanes512 Log1PUnit(Lanes512 value) => new(Logarithm.Log1PUnit(value._all));
    [MethodImpl(Inline)] public static Lanes512 Exp(Lanes512 value) => new(Exponential.Exp(value._all));
    [MethodImpl(Inline)] public static Lanes512 ExpNegative(Lanes512 value) => new(Exponential.ExpNegative(value._all));
    [MethodImpl(Inline)] public static Lanes512 ExpM1(Lanes512 value) => new(Exponential.ExpM1(value._all));
    [MethodImpl(Inline)] public static Lanes512 Pow(Lanes512 value, Lanes512 exponent) => new(Power.Pow(value._all, exponent._all));
    [MethodImpl(Inline)] public static Lanes512 Cbrt(Lanes512 value) => new(Root.Cbrt(value._all));
    [MethodImpl(Inline)] public static Lanes512 Sinh(Lanes512 value) => new(Hyperbolic.Sinh(value._all));
    [MethodImpl(Inline)] public static Lanes512 Cosh(Lanes512 value) => new(Hyperbolic.Cosh(value._all));
    [MethodImpl(Inline)] public static Lanes512 Tanh(Lanes512 value) => new(Hyperbolic.Tanh(value._all));
    [MethodImpl(Inline)] public static Lanes512 Sin(Lanes512 value) => new(Trigonometry.Sin(value._all));
    [MethodImpl(Inline)] public static Lanes512 Cos(Lanes512 value) => new(Trigonometry.Cos(value._all));
}
