using KerasMetricsDsl.Numerics.Width1;

namespace KerasMetricsDsl.Numerics;

public partial struct LanesScalar
{
    public static LanesScalar AddInt(LanesScalar left, LanesScalar right) => MapInt(left, right, static (x, y) => unchecked(x + y));
    public static LanesScalar SubtractInt(LanesScalar left, LanesScalar right) => MapInt(left, right, static (x, y) => unchecked(x - y));
    public static LanesScalar MultiplyInt(LanesScalar left, LanesScalar right) => MapInt(left, right, static (x, y) => unchecked(x * y));
    public static LanesScalar DivideInt(LanesScalar left, LanesScalar right) => MapInt(left, right, ScalarArithmetic.Divide);
    public static LanesScalar RemainderInt(LanesScalar left, LanesScalar right) => MapInt(left, right, ScalarArithmetic.Remainder);
    public static LanesScalar MinInt(LanesScalar left, LanesScalar right) => MapInt(left, right, Math.Min);
    public static LanesScalar MaxInt(LanesScalar left, LanesScalar right) => MapInt(left, right, Math.Max);
    public static LanesScalar EqualsInt(LanesScalar left, LanesScalar right) => MapInt(left, right, static (x, y) => x == y ? -1 : 0);
    public static LanesScalar LessThanInt(LanesScalar left, LanesScalar right) => MapInt(left, right, static (x, y) => x < y ? -1 : 0);
    public static LanesScalar ToSingle(LanesScalar ints) => Map(ints, static x => (float)Bits(x));
    public static LanesScalar ToInt(LanesScalar floats) => Map(floats, static x => Bits((int)x));

    public static LanesScalar Abs(LanesScalar value) => Map(value, MathF.Abs);
    public static LanesScalar Sign(LanesScalar value) => Map(value, static x => x > 0f ? 1f : x < 0f ? -1f : x + 0f);
    public static LanesScalar CopySign(LanesScalar value, LanesScalar sign) => Map(value, sign, MathF.CopySign);
    public static LanesScalar Min(LanesScalar left, LanesScalar right) => Map(left, right, Math.Min);
    public static LanesScalar Max(LanesScalar left, LanesScalar right) => Map(left, right, Math.Max);
    public static LanesScalar MinNumber(LanesScalar left, LanesScalar right) => Map(left, right, float.MinNumber);
    public static LanesScalar MaxNumber(LanesScalar left, LanesScalar right) => Map(left, right, float.MaxNumber);
    public static LanesScalar Floor(LanesScalar value) => Map(value, MathF.Floor);
    public static LanesScalar Ceiling(LanesScalar value) => Map(value, MathF.Ceiling);
    public static LanesScalar Round(LanesScalar value) => Map(value, MathF.Round);
    public static LanesScalar Truncate(LanesScalar value) => Map(value, MathF.Truncate);
    public static LanesScalar Sqrt(LanesScalar value) => Map(value, MathF.Sqrt);
    public static LanesScalar IsNaN(LanesScalar value) => Map(value, static x => Bits(float.IsNaN(x)));
    public static LanesScalar IsInfinity(LanesScalar value) => Map(value, static x => Bits(float.IsInfinity(x)));
    public static LanesScalar IsFinite(LanesScalar value) => Map(value, static x => Bits(float.IsFinite(x)));

    public static LanesScalar FusedMultiplyAdd(LanesScalar left, LanesScalar right, LanesScalar addend)
    {
        for (var i = 0; i < 16; i++)
            addend[i] = Fused.MultiplyAdd(left[i], right[i], addend[i]);
        return addend;
    }

    public static LanesScalar Log(LanesScalar value) => Map(value, Logarithm.Log);
    public static LanesScalar Log2(LanesScalar value) => Map(value, Logarithm.Log2);
    public static LanesScalar Log10(LanesScalar value) => Map(value, Logarithm.Log10);
    public static LanesScalar Log1P(LanesScalar value) => Map(value, Logarithm.Log1P);
    public static LanesScalar Exp(LanesScalar value) => Map(value, Exponential.Exp);
    public static LanesScalar ExpM1(LanesScalar value) => Map(value, Exponential.ExpM1);
    public static LanesScalar Pow(LanesScalar value, LanesScalar exponent) => Map(value, exponent, Power.Pow);
    public static LanesScalar Cbrt(LanesScalar value) => Map(value, Root.Cbrt);
    public static LanesScalar Sinh(LanesScalar value) => Map(value, Hyperbolic.Sinh);
    public static LanesScalar Cosh(LanesScalar value) => Map(value, Hyperbolic.Cosh);
    public static LanesScalar Tanh(LanesScalar value) => Map(value, Hyperbolic.Tanh);
    public static LanesScalar Sin(LanesScalar value) => Map(value, Trigonometry.Sin);
    public static LanesScalar Cos(LanesScalar value) => Map(value, Trigonometry.Cos);
}
