using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using KerasMetricsDsl.Numerics.Width128;
using X = System.Runtime.Intrinsics.Vector128;

namespace KerasMetricsDsl.Numerics;

// Integers and functions; the transcendental ones live per width below this type, because a tower of inlined
// operators over wrappers exhausts the JIT's inlining budget.
public readonly unsafe partial struct Lanes128x4
{
    [MethodImpl(Inline)]
    public static Lanes128x4 AddInt(Lanes128x4 left, Lanes128x4 right) => new(
        (left._a.AsInt32() + right._a.AsInt32()).AsSingle(), (left._b.AsInt32() + right._b.AsInt32()).AsSingle(),
        (left._c.AsInt32() + right._c.AsInt32()).AsSingle(), (left._d.AsInt32() + right._d.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes128x4 SubtractInt(Lanes128x4 left, Lanes128x4 right) => new(
        (left._a.AsInt32() - right._a.AsInt32()).AsSingle(), (left._b.AsInt32() - right._b.AsInt32()).AsSingle(),
        (left._c.AsInt32() - right._c.AsInt32()).AsSingle(), (left._d.AsInt32() - right._d.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes128x4 MultiplyInt(Lanes128x4 left, Lanes128x4 right) => new(
        (left._a.AsInt32() * right._a.AsInt32()).AsSingle(), (left._b.AsInt32() * right._b.AsInt32()).AsSingle(),
        (left._c.AsInt32() * right._c.AsInt32()).AsSingle(), (left._d.AsInt32() * right._d.AsInt32()).AsSingle());

    [MethodImpl(Inline)] public static Lanes128x4 DivideInt(Lanes128x4 left, Lanes128x4 right) => LaneLoops.DivideInt(left, right);
    [MethodImpl(Inline)] public static Lanes128x4 RemainderInt(Lanes128x4 left, Lanes128x4 right) => LaneLoops.RemainderInt(left, right);

    [MethodImpl(Inline)]
    public static Lanes128x4 MinInt(Lanes128x4 left, Lanes128x4 right) => new(
        X.Min(left._a.AsInt32(), right._a.AsInt32()).AsSingle(), X.Min(left._b.AsInt32(), right._b.AsInt32()).AsSingle(),
        X.Min(left._c.AsInt32(), right._c.AsInt32()).AsSingle(), X.Min(left._d.AsInt32(), right._d.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes128x4 MaxInt(Lanes128x4 left, Lanes128x4 right) => new(
        X.Max(left._a.AsInt32(), right._a.AsInt32()).AsSingle(), X.Max(left._b.AsInt32(), right._b.AsInt32()).AsSingle(),
        X.Max(left._c.AsInt32(), right._c.AsInt32()).AsSingle(), X.Max(left._d.AsInt32(), right._d.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes128x4 EqualsInt(Lanes128x4 left, Lanes128x4 right) => new(
        X.Equals(left._a.AsInt32(), right._a.AsInt32()).AsSingle(), X.Equals(left._b.AsInt32(), right._b.AsInt32()).AsSingle(),
        X.Equals(left._c.AsInt32(), right._c.AsInt32()).AsSingle(), X.Equals(left._d.AsInt32(), right._d.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes128x4 LessThanInt(Lanes128x4 left, Lanes128x4 right) => new(
        X.LessThan(left._a.AsInt32(), right._a.AsInt32()).AsSingle(), X.LessThan(left._b.AsInt32(), right._b.AsInt32()).AsSingle(),
        X.LessThan(left._c.AsInt32(), right._c.AsInt32()).AsSingle(), X.LessThan(left._d.AsInt32(), right._d.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes128x4 ToSingle(Lanes128x4 ints) => new(
        X.ConvertToSingle(ints._a.AsInt32()), X.ConvertToSingle(ints._b.AsInt32()),
        X.ConvertToSingle(ints._c.AsInt32()), X.ConvertToSingle(ints._d.AsInt32()));

    [MethodImpl(Inline)]
    public static Lanes128x4 ToInt(Lanes128x4 floats) => new(
        X.ConvertToInt32(floats._a).AsSingle(), X.ConvertToInt32(floats._b).AsSingle(),
        X.ConvertToInt32(floats._c).AsSingle(), X.ConvertToInt32(floats._d).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes128x4 Abs(Lanes128x4 value) =>
        new(X.Abs(value._a), X.Abs(value._b), X.Abs(value._c), X.Abs(value._d));

    [MethodImpl(Inline)] public static Lanes128x4 Sign(Lanes128x4 value) => Select(value > 0f, 1f, Select(value < 0f, -1f, value + 0f));

    [MethodImpl(Inline)]
    public static Lanes128x4 CopySign(Lanes128x4 value, Lanes128x4 sign) =>
        new(X.CopySign(value._a, sign._a), X.CopySign(value._b, sign._b), X.CopySign(value._c, sign._c), X.CopySign(value._d, sign._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 Min(Lanes128x4 left, Lanes128x4 right) =>
        new(X.Min(left._a, right._a), X.Min(left._b, right._b), X.Min(left._c, right._c), X.Min(left._d, right._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 Max(Lanes128x4 left, Lanes128x4 right) =>
        new(X.Max(left._a, right._a), X.Max(left._b, right._b), X.Max(left._c, right._c), X.Max(left._d, right._d));

    // As in Lanes128: the value comes second.
    [MethodImpl(Inline)] public static Lanes128x4 MaxZero(Lanes128x4 value) => MaxConstant(0f, value) + 0f;

    [MethodImpl(Inline)]
    public static Lanes128x4 MaxConstant(Lanes128x4 constant, Lanes128x4 value) => new(
        X.MaxNative(constant._a, value._a), X.MaxNative(constant._b, value._b), X.MaxNative(constant._c, value._c), X.MaxNative(constant._d, value._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 MinConstant(Lanes128x4 constant, Lanes128x4 value) => new(
        X.MinNative(constant._a, value._a), X.MinNative(constant._b, value._b), X.MinNative(constant._c, value._c), X.MinNative(constant._d, value._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 MinNumber(Lanes128x4 left, Lanes128x4 right) =>
        new(X.MinNumber(left._a, right._a), X.MinNumber(left._b, right._b), X.MinNumber(left._c, right._c), X.MinNumber(left._d, right._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 MaxNumber(Lanes128x4 left, Lanes128x4 right) =>
        new(X.MaxNumber(left._a, right._a), X.MaxNumber(left._b, right._b), X.MaxNumber(left._c, right._c), X.MaxNumber(left._d, right._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 Floor(Lanes128x4 value) =>
        new(X.Floor(value._a), X.Floor(value._b), X.Floor(value._c), X.Floor(value._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 Ceiling(Lanes128x4 value) =>
        new(X.Ceiling(value._a), X.Ceiling(value._b), X.Ceiling(value._c), X.Ceiling(value._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 Round(Lanes128x4 value) =>
        new(X.Round(value._a), X.Round(value._b), X.Round(value._c), X.Round(value._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 Truncate(Lanes128x4 value) =>
        new(X.Truncate(value._a), X.Truncate(value._b), X.Truncate(value._c), X.Truncate(value._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 Sqrt(Lanes128x4 value) =>
        new(X.Sqrt(value._a), X.Sqrt(value._b), X.Sqrt(value._c), X.Sqrt(value._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 FusedMultiplyAdd(Lanes128x4 left, Lanes128x4 right, Lanes128x4 addend) => new(
        X.FusedMultiplyAdd(left._a, right._a, addend._a), X.FusedMultiplyAdd(left._b, right._b, addend._b),
        X.FusedMultiplyAdd(left._c, right._c, addend._c), X.FusedMultiplyAdd(left._d, right._d, addend._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 IsNaN(Lanes128x4 value) =>
        new(X.IsNaN(value._a), X.IsNaN(value._b), X.IsNaN(value._c), X.IsNaN(value._d));

    [MethodImpl(Inline)] public static Lanes128x4 IsInfinity(Lanes128x4 value) => Abs(value) == float.PositiveInfinity;
    [MethodImpl(Inline)] public static Lanes128x4 IsFinite(Lanes128x4 value) => Abs(value) < float.PositiveInfinity;

    [MethodImpl(Inline)]
    public static Lanes128x4 Log(Lanes128x4 value) =>
        new(Called.Log(value._a), Called.Log(value._b), Called.Log(value._c), Called.Log(value._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 LogPositive(Lanes128x4 value) =>
        new(Called.LogPositive(value._a), Called.LogPositive(value._b), Called.LogPositive(value._c), Called.LogPositive(value._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 LogBounded(Lanes128x4 value) =>
        new(Called.LogBounded(value._a), Called.LogBounded(value._b), Called.LogBounded(value._c), Called.LogBounded(value._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 Log2(Lanes128x4 value) =>
        new(Called.Log2(value._a), Called.Log2(value._b), Called.Log2(value._c), Called.Log2(value._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 Log10(Lanes128x4 value) =>
        new(Called.Log10(value._a), Called.Log10(value._b), Called.Log10(value._c), Called.Log10(value._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 Log1P(Lanes128x4 value) =>
        new(Called.Log1P(value._a), Called.Log1P(value._b), Called.Log1P(value._c), Called.Log1P(value._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 Log1PUnit(Lanes128x4 value) =>
        new(Called.Log1PUnit(value._a), Called.Log1PUnit(value._b), Called.Log1PUnit(value._c), Called.Log1PUnit(value._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 Exp(Lanes128x4 value) =>
        new(Called.Exp(value._a), Called.Exp(value._b), Called.Exp(value._c), Called.Exp(value._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 ExpNegative(Lanes128x4 value) =>
        new(Called.ExpNegative(value._a), Called.ExpNegative(value._b), Called.ExpNegative(value._c), Called.ExpNegative(value._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 ExpM1(Lanes128x4 value) =>
        new(Called.ExpM1(value._a), Called.ExpM1(value._b), Called.ExpM1(value._c), Called.ExpM1(value._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 Pow(Lanes128x4 value, Lanes128x4 exponent) => new(
        Called.Pow(value._a, exponent._a), Called.Pow(value._b, exponent._b),
        Called.Pow(value._c, exponent._c), Called.Pow(value._d, exponent._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 Cbrt(Lanes128x4 value) =>
        new(Called.Cbrt(value._a), Called.Cbrt(value._b), Called.Cbrt(value._c), Called.Cbrt(value._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 Sinh(Lanes128x4 value) =>
        new(Called.Sinh(value._a), Called.Sinh(value._b), Called.Sinh(value._c), Called.Sinh(value._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 Cosh(Lanes128x4 value) =>
        new(Called.Cosh(value._a), Called.Cosh(value._b), Called.Cosh(value._c), Called.Cosh(value._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 Tanh(Lanes128x4 value) =>
        new(Called.Tanh(value._a), Called.Tanh(value._b), Called.Tanh(value._c), Called.Tanh(value._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 Sin(Lanes128x4 value) =>
        new(Trigonometry.Sin(value._a), Trigonometry.Sin(value._b), Trigonometry.Sin(value._c), Trigonometry.Sin(value._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 Cos(Lanes128x4 value) =>
        new(Trigonometry.Cos(value._a), Trigonometry.Cos(value._b), Trigonometry.Cos(value._c), Trigonometry.Cos(value._d));
}
