using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using KerasMetricsDsl.Numerics.Width256;
using X = System.Runtime.Intrinsics.Vector256;

namespace KerasMetricsDsl.Numerics;

// Integers and functions; the transcendental ones live per width below this type, because a tower of inlined
// operators over wrappers exhausts the JIT's inlining budget.
public readonly unsafe partial struct Lanes256x2
{
    [MethodImpl(Inline)]
    public static Lanes256x2 AddInt(Lanes256x2 left, Lanes256x2 right) =>
        new((left._low.AsInt32() + right._low.AsInt32()).AsSingle(), (left._high.AsInt32() + right._high.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes256x2 SubtractInt(Lanes256x2 left, Lanes256x2 right) =>
        new((left._low.AsInt32() - right._low.AsInt32()).AsSingle(), (left._high.AsInt32() - right._high.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes256x2 MultiplyInt(Lanes256x2 left, Lanes256x2 right) =>
        new((left._low.AsInt32() * right._low.AsInt32()).AsSingle(), (left._high.AsInt32() * right._high.AsInt32()).AsSingle());

    [MethodImpl(Inline)] public static Lanes256x2 DivideInt(Lanes256x2 left, Lanes256x2 right) => LaneLoops.DivideInt(left, right);
    [MethodImpl(Inline)] public static Lanes256x2 RemainderInt(Lanes256x2 left, Lanes256x2 right) => LaneLoops.RemainderInt(left, right);

    [MethodImpl(Inline)]
    public static Lanes256x2 MinInt(Lanes256x2 left, Lanes256x2 right) =>
        new(X.Min(left._low.AsInt32(), right._low.AsInt32()).AsSingle(), X.Min(left._high.AsInt32(), right._high.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes256x2 MaxInt(Lanes256x2 left, Lanes256x2 right) =>
        new(X.Max(left._low.AsInt32(), right._low.AsInt32()).AsSingle(), X.Max(left._high.AsInt32(), right._high.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes256x2 EqualsInt(Lanes256x2 left, Lanes256x2 right) => new(
        X.Equals(left._low.AsInt32(), right._low.AsInt32()).AsSingle(),
        X.Equals(left._high.AsInt32(), right._high.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes256x2 LessThanInt(Lanes256x2 left, Lanes256x2 right) => new(
        X.LessThan(left._low.AsInt32(), right._low.AsInt32()).AsSingle(),
        X.LessThan(left._high.AsInt32(), right._high.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes256x2 ToSingle(Lanes256x2 ints) =>
        new(X.ConvertToSingle(ints._low.AsInt32()), X.ConvertToSingle(ints._high.AsInt32()));

    [MethodImpl(Inline)]
    public static Lanes256x2 ToInt(Lanes256x2 floats) =>
        new(X.ConvertToInt32(floats._low).AsSingle(), X.ConvertToInt32(floats._high).AsSingle());

    [MethodImpl(Inline)] public static Lanes256x2 Abs(Lanes256x2 value) => new(X.Abs(value._low), X.Abs(value._high));
    [MethodImpl(Inline)] public static Lanes256x2 Sign(Lanes256x2 value) => Select(value > 0f, 1f, Select(value < 0f, -1f, value + 0f));

    [MethodImpl(Inline)]
    public static Lanes256x2 CopySign(Lanes256x2 value, Lanes256x2 sign) =>
        new(X.CopySign(value._low, sign._low), X.CopySign(value._high, sign._high));

    [MethodImpl(Inline)]
    public static Lanes256x2 Min(Lanes256x2 left, Lanes256x2 right) =>
        new(X.Min(left._low, right._low), X.Min(left._high, right._high));

    [MethodImpl(Inline)]
    public static Lanes256x2 Max(Lanes256x2 left, Lanes256x2 right) =>
        new(X.Max(left._low, right._low), X.Max(left._high, right._high));

    // As in Lanes256: the value comes second.
    [MethodImpl(Inline)] public static Lanes256x2 MaxZero(Lanes256x2 value) => MaxConstant(0f, value) + 0f;

    [MethodImpl(Inline)]
    public static Lanes256x2 MaxConstant(Lanes256x2 constant, Lanes256x2 value) =>
        new(X.MaxNative(constant._low, value._low), X.MaxNative(constant._high, value._high));

    [MethodImpl(Inline)]
    public static Lanes256x2 MinConstant(Lanes256x2 constant, Lanes256x2 value) =>
        new(X.MinNative(constant._low, value._low), X.MinNative(constant._high, value._high));

    [MethodImpl(Inline)]
    public static Lanes256x2 MinNumber(Lanes256x2 left, Lanes256x2 right) =>
        new(X.MinNumber(left._low, right._low), X.MinNumber(left._high, right._high));

    [MethodImpl(Inline)]
    public static Lanes256x2 MaxNumber(Lanes256x2 left, Lanes256x2 right) =>
        new(X.MaxNumber(left._low, right._low), X.MaxNumber(left._high, right._high));

    [MethodImpl(Inline)] public static Lanes256x2 Floor(Lanes256x2 value) => new(X.Floor(value._low), X.Floor(value._high));
    [MethodImpl(Inline)] public static Lanes256x2 Ceiling(Lanes256x2 value) => new(X.Ceiling(value._low), X.Ceiling(value._high));
    [MethodImpl(Inline)] public static Lanes256x2 Round(Lanes256x2 value) => new(X.Round(value._low), X.Round(value._high));
    [MethodImpl(Inline)] public static Lanes256x2 Truncate(Lanes256x2 value) => new(X.Truncate(value._low), X.Truncate(value._high));
    [MethodImpl(Inline)] public static Lanes256x2 Sqrt(Lanes256x2 value) => new(X.Sqrt(value._low), X.Sqrt(value._high));

    [MethodImpl(Inline)]
    public static Lanes256x2 FusedMultiplyAdd(Lanes256x2 left, Lanes256x2 right, Lanes256x2 addend) =>
        new(X.FusedMultiplyAdd(left._low, right._low, addend._low), X.FusedMultiplyAdd(left._high, right._high, addend._high));

    [MethodImpl(Inline)] public static Lanes256x2 IsNaN(Lanes256x2 value) => new(X.IsNaN(value._low), X.IsNaN(value._high));
    [MethodImpl(Inline)] public static Lanes256x2 IsInfinity(Lanes256x2 value) => Abs(value) == float.PositiveInfinity;
    [MethodImpl(Inline)] public static Lanes256x2 IsFinite(Lanes256x2 value) => Abs(value) < float.PositiveInfinity;

    [MethodImpl(Inline)] public static Lanes256x2 Log(Lanes256x2 value) => new(Called.Log(value._low), Called.Log(value._high));
    [MethodImpl(Inline)] public static Lanes256x2 LogPositive(Lanes256x2 value) => new(Called.LogPositive(value._low), Called.LogPositive(value._high));
    [MethodImpl(Inline)] public static Lanes256x2 LogBounded(Lanes256x2 value) => new(Called.LogBounded(value._low), Called.LogBounded(value._high));
    [MethodImpl(Inline)] public static Lanes256x2 Log2(Lanes256x2 value) => new(Called.Log2(value._low), Called.Log2(value._high));
    [MethodImpl(Inline)] public static Lanes256x2 Log10(Lanes256x2 value) => new(Called.Log10(value._low), Called.Log10(value._high));
    [MethodImpl(Inline)] public static Lanes256x2 Log1P(Lanes256x2 value) => new(Called.Log1P(value._low), Called.Log1P(value._high));
    [MethodImpl(Inline)] public static Lanes256x2 Log1PUnit(Lanes256x2 value) => new(Called.Log1PUnit(value._low), Called.Log1PUnit(value._high));
    [MethodImpl(Inline)] public static Lanes256x2 Exp(Lanes256x2 value) => new(Called.Exp(value._low), Called.Exp(value._high));
    [MethodImpl(Inline)] public static Lanes256x2 ExpNegative(Lanes256x2 value) => new(Called.ExpNegative(value._low), Called.ExpNegative(value._high));
    [MethodImpl(Inline)] public static Lanes256x2 ExpM1(Lanes256x2 value) => new(Called.ExpM1(value._low), Called.ExpM1(value._high));

    [MethodImpl(Inline)]
    public static Lanes256x2 Pow(Lanes256x2 value, Lanes256x2 exponent) =>
        new(Called.Pow(value._low, exponent._low), Called.Pow(value._high, exponent._high));

    [MethodImpl(Inline)] public static Lanes256x2 Cbrt(Lanes256x2 value) => new(Called.Cbrt(value._low), Called.Cbrt(value._high));
    [MethodImpl(Inline)] public static Lanes256x2 Sinh(Lanes256x2 value) => new(Called.Sinh(value._low), Called.Sinh(value._high));
    [MethodImpl(Inline)] public static Lanes256x2 Cosh(Lanes256x2 value) => new(Called.Cosh(value._low), Called.Cosh(value._high));
    [MethodImpl(Inline)] public static Lanes256x2 Tanh(Lanes256x2 value) => new(Called.Tanh(value._low), Called.Tanh(value._high));
    [MethodImpl(Inline)] public static Lanes256x2 Sin(Lanes256x2 value) => new(Trigonometry.Sin(value._low), Trigonometry.Sin(value._high));
    [MethodImpl(Inline)] public static Lanes256x2 Cos(Lanes256x2 value) => new(Trigonometry.Cos(value._low), Trigonometry.Cos(value._high));
}
