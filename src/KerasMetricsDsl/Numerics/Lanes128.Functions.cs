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
    public static Lanes128 AddInt(Lanes128 left, Lanes128 right) => new(
        (left._a.AsInt32() + right._a.AsInt32()).AsSingle(), (left._b.AsInt32() + right._b.AsInt32()).AsSingle(),
        (left._c.AsInt32() + right._c.AsInt32()).AsSingle(), (left._d.AsInt32() + right._d.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes128 SubtractInt(Lanes128 left, Lanes128 right) => new(
        (left._a.AsInt32() - right._a.AsInt32()).AsSingle(), (left._b.AsInt32() - right._b.AsInt32()).AsSingle(),
        (left._c.AsInt32() - right._c.AsInt32()).AsSingle(), (left._d.AsInt32() - right._d.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes128 MultiplyInt(Lanes128 left, Lanes128 right) => new(
        (left._a.AsInt32() * right._a.AsInt32()).AsSingle(), (left._b.AsInt32() * right._b.AsInt32()).AsSingle(),
        (left._c.AsInt32() * right._c.AsInt32()).AsSingle(), (left._d.AsInt32() * right._d.AsInt32()).AsSingle());

    [MethodImpl(Inline)] public static Lanes128 DivideInt(Lanes128 left, Lanes128 right) => LaneLoops.DivideInt(left, right);
    [MethodImpl(Inline)] public static Lanes128 RemainderInt(Lanes128 left, Lanes128 right) => LaneLoops.RemainderInt(left, right);

    [MethodImpl(Inline)]
    public static Lanes128 MinInt(Lanes128 left, Lanes128 right) => new(
        X.Min(left._a.AsInt32(), right._a.AsInt32()).AsSingle(), X.Min(left._b.AsInt32(), right._b.AsInt32()).AsSingle(),
        X.Min(left._c.AsInt32(), right._c.AsInt32()).AsSingle(), X.Min(left._d.AsInt32(), right._d.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes128 MaxInt(Lanes128 left, Lanes128 right) => new(
        X.Max(left._a.AsInt32(), right._a.AsInt32()).AsSingle(), X.Max(left._b.AsInt32(), right._b.AsInt32()).AsSingle(),
        X.Max(left._c.AsInt32(), right._c.AsInt32()).AsSingle(), X.Max(left._d.AsInt32(), right._d.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes128 EqualsInt(Lanes128 left, Lanes128 right) => new(
        X.Equals(left._a.AsInt32(), right._a.AsInt32()).AsSingle(), X.Equals(left._b.AsInt32(), right._b.AsInt32()).AsSingle(),
        X.Equals(left._c.AsInt32(), right._c.AsInt32()).AsSingle(), X.Equals(left._d.AsInt32(), right._d.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes128 LessThanInt(Lanes128 left, Lanes128 right) => new(
        X.LessThan(left._a.AsInt32(), right._a.AsInt32()).AsSingle(), X.LessThan(left._b.AsInt32(), right._b.AsInt32()).AsSingle(),
        X.LessThan(left._c.AsInt32(), right._c.AsInt32()).AsSingle(), X.LessThan(left._d.AsInt32(), right._d.AsInt32()).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes128 ToSingle(Lanes128 ints) => new(
        X.ConvertToSingle(ints._a.AsInt32()), X.ConvertToSingle(ints._b.AsInt32()),
        X.ConvertToSingle(ints._c.AsInt32()), X.ConvertToSingle(ints._d.AsInt32()));

    [MethodImpl(Inline)]
    public static Lanes128 ToInt(Lanes128 floats) => new(
        X.ConvertToInt32(floats._a).AsSingle(), X.ConvertToInt32(floats._b).AsSingle(),
        X.ConvertToInt32(floats._c).AsSingle(), X.ConvertToInt32(floats._d).AsSingle());

    [MethodImpl(Inline)]
    public static Lanes128 Abs(Lanes128 value) =>
        new(X.Abs(value._a), X.Abs(value._b), X.Abs(value._c), X.Abs(value._d));

    [MethodImpl(Inline)] public static Lanes128 Sign(Lanes128 value) => Select(value > 0f, 1f, Select(value < 0f, -1f, value + 0f));

    [MethodImpl(Inline)]
    public static Lanes128 CopySign(Lanes128 value, Lanes128 sign) =>
        new(X.CopySign(value._a, sign._a), X.CopySign(value._b, sign._b), X.CopySign(value._c, sign._c), X.CopySign(value._d, sign._d));

    [MethodImpl(Inline)]
    public static Lanes128 Min(Lanes128 left, Lanes128 right) =>
        new(X.Min(left._a, right._a), X.Min(left._b, right._b), X.Min(left._c, right._c), X.Min(left._d, right._d));

    [MethodImpl(Inline)]
    public static Lanes128 Max(Lanes128 left, Lanes128 right) =>
        new(X.Max(left._a, right._a), X.Max(left._b, right._b), X.Max(left._c, right._c), X.Max(left._d, right._d));

    [MethodImpl(Inline)]
    public static Lanes128 MinNumber(Lanes128 left, Lanes128 right) =>
        new(X.MinNumber(left._a, right._a), X.MinNumber(left._b, right._b), X.MinNumber(left._c, right._c), X.MinNumber(left._d, right._d));

    [MethodImpl(Inline)]
    public static Lanes128 MaxNumber(Lanes128 left, Lanes128 right) =>
        new(X.MaxNumber(left._a, right._a), X.MaxNumber(left._b, right._b), X.MaxNumber(left._c, right._c), X.MaxNumber(left._d, right._d));

    [MethodImpl(Inline)]
    public static Lanes128 Floor(Lanes128 value) =>
        new(X.Floor(value._a), X.Floor(value._b), X.Floor(value._c), X.Floor(value._d));

    [MethodImpl(Inline)]
    public static Lanes128 Ceiling(Lanes128 value) =>
        new(X.Ceiling(value._a), X.Ceiling(value._b), X.Ceiling(value._c), X.Ceiling(value._d));

    [MethodImpl(Inline)]
    public static Lanes128 Round(Lanes128 value) =>
        new(X.Round(value._a), X.Round(value._b), X.Round(value._c), X.Round(value._d));

    [MethodImpl(Inline)]
    public static Lanes128 Truncate(Lanes128 value) =>
        new(X.Truncate(value._a), X.Truncate(value._b), X.Truncate(value._c), X.Truncate(value._d));

    [MethodImpl(Inline)]
    public static Lanes128 Sqrt(Lanes128 value) =>
        new(X.Sqrt(value._a), X.Sqrt(value._b), X.Sqrt(value._c), X.Sqrt(value._d));

    [MethodImpl(Inline)]
    public static Lanes128 FusedMultiplyAdd(Lanes128 left, Lanes128 right, Lanes128 addend) => new(
        X.FusedMultiplyAdd(left._a, right._a, addend._a), X.FusedMultiplyAdd(left._b, right._b, addend._b),
        X.FusedMultiplyAdd(left._c, right._c, addend._c), X.FusedMultiplyAdd(left._d, right._d, addend._d));

    [MethodImpl(Inline)]
    public static Lanes128 IsNaN(Lanes128 value) =>
        new(X.IsNaN(value._a), X.IsNaN(value._b), X.IsNaN(value._c), X.IsNaN(value._d));

    [MethodImpl(Inline)] public static Lanes128 IsInfinity(Lanes128 value) => Abs(value) == float.PositiveInfinity;
    [MethodImpl(Inline)] public static Lanes128 IsFinite(Lanes128 value) => Abs(value) < float.PositiveInfinity;

    [MethodImpl(Inline)]
    public static Lanes128 Log(Lanes128 value) =>
        new(Logarithm.Log(value._a), Logarithm.Log(value._b), Logarithm.Log(value._c), Logarithm.Log(value._d));

    [MethodImpl(Inline)]
    public static Lanes128 Log2(Lanes128 value) =>
        new(Logarithm.Log2(value._a), Logarithm.Log2(value._b), Logarithm.Log2(value._c), Logarithm.Log2(value._d));

    [MethodImpl(Inline)]
    public static Lanes128 Log10(Lanes128 value) =>
        new(Logarithm.Log10(value._a), Logarithm.Log10(value._b), Logarithm.Log10(value._c), Logarithm.Log10(value._d));

    [MethodImpl(Inline)]
    public static Lanes128 Log1P(Lanes128 value) =>
        new(Logarithm.Log1P(value._a), Logarithm.Log1P(value._b), Logarithm.Log1P(value._c), Logarithm.Log1P(value._d));

    [MethodImpl(Inline)]
    public static Lanes128 Exp(Lanes128 value) =>
        new(Exponential.Exp(value._a), Exponential.Exp(value._b), Exponential.Exp(value._c), Exponential.Exp(value._d));

    [MethodImpl(Inline)]
    public static Lanes128 ExpM1(Lanes128 value) =>
        new(Exponential.ExpM1(value._a), Exponential.ExpM1(value._b), Exponential.ExpM1(value._c), Exponential.ExpM1(value._d));

    [MethodImpl(Inline)]
    public static Lanes128 Pow(Lanes128 value, Lanes128 exponent) => new(
        Power.Pow(value._a, exponent._a), Power.Pow(value._b, exponent._b),
        Power.Pow(value._c, exponent._c), Power.Pow(value._d, exponent._d));

    [MethodImpl(Inline)]
    public static Lanes128 Cbrt(Lanes128 value) =>
        new(Root.Cbrt(value._a), Root.Cbrt(value._b), Root.Cbrt(value._c), Root.Cbrt(value._d));

    [MethodImpl(Inline)]
    public static Lanes128 Sinh(Lanes128 value) =>
        new(Hyperbolic.Sinh(value._a), Hyperbolic.Sinh(value._b), Hyperbolic.Sinh(value._c), Hyperbolic.Sinh(value._d));

    [MethodImpl(Inline)]
    public static Lanes128 Cosh(Lanes128 value) =>
        new(Hyperbolic.Cosh(value._a), Hyperbolic.Cosh(value._b), Hyperbolic.Cosh(value._c), Hyperbolic.Cosh(value._d));

    [MethodImpl(Inline)]
    public static Lanes128 Tanh(Lanes128 value) =>
        new(Hyperbolic.Tanh(value._a), Hyperbolic.Tanh(value._b), Hyperbolic.Tanh(value._c), Hyperbolic.Tanh(value._d));

    [MethodImpl(Inline)]
    public static Lanes128 Sin(Lanes128 value) =>
        new(Trigonometry.Sin(value._a), Trigonometry.Sin(value._b), Trigonometry.Sin(value._c), Trigonometry.Sin(value._d));

    [MethodImpl(Inline)]
    public static Lanes128 Cos(Lanes128 value) =>
        new(Trigonometry.Cos(value._a), Trigonometry.Cos(value._b), Trigonometry.Cos(value._c), Trigonometry.Cos(value._d));
}
