using System.Runtime.CompilerServices;
using I = int;
using V = float;
using X = KerasMetricsDsl.Numerics.Width1.ScalarVector;

namespace KerasMetricsDsl.Numerics.Width1;

/// <summary>x^y = 2^(y · log2 |x|); the logarithm carries some 20 extra bits, because y multiplies its error.</summary>
internal static class Power
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Pow(V x, V y)
    {
        var magnitude = X.Abs(x);
        var high = Log2(magnitude, out var low);
        var product = y * high;
        var rest = X.FusedMultiplyAdd(y, low, X.FusedMultiplyAdd(y, high, -product));
        // Beyond 2^±160 the result is 0 or infinite, and the correction may be NaN.
        rest = X.ConditionalSelect(X.LessThan(X.Abs(product), X.Create(160f)), rest, X.Create(0f));
        product = X.ConditionalSelect(X.GreaterThan(product, X.Create(160f)), X.Create(160f), product);
        product = X.ConditionalSelect(X.LessThan(product, X.Create(-160f)), X.Create(-160f), product);
        return Special(x, y, magnitude, Exponential.Exp2(product, rest));
    }

    // log2 (1 + f) = 2/ln 2 · artanh s, s = f / (2 + f), artanh s = s + s z (1/3 + z Q(z)), z = s²: all as high + low.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Log2(V x, out V low)
    {
        var f = Logarithm.ReduceAny(x, out var exponent);
        var d = f + X.Create(2f);
        var s = f / d;
        var sLow = (X.FusedMultiplyAdd(-s, d, f) - s * (f - (d - X.Create(2f)))) / d;
        var z = s * s;
        var zLow = X.FusedMultiplyAdd(s + s, sLow, X.FusedMultiplyAdd(s, s, -z));
        var q = X.FusedMultiplyAdd(X.Create(0.117099471f), z, X.Create(0.142735422f));
        q = X.FusedMultiplyAdd(q, z, X.Create(0.200000763f)) * z;
        var c = X.Create(0.333333343f) + q;
        var cLow = X.Create(0.333333343f) - c + q + X.Create(-9.93410776e-09f);
        var w = z * c;
        var wLow = X.FusedMultiplyAdd(z, c, -w) + X.FusedMultiplyAdd(z, cLow, zLow * c);
        var v = s * w;
        var vLow = X.FusedMultiplyAdd(s, w, -v) + X.FusedMultiplyAdd(s, wLow, sLow * w);
        var a = s + v;
        var aLow = s - a + v + (sLow + vLow);
        var l = a * X.Create(2.88539004f);
        var lLow = X.FusedMultiplyAdd(a, X.Create(2.88539004f), -l)
            + X.FusedMultiplyAdd(a, X.Create(3.85192607e-08f), aLow * X.Create(2.88539004f));
        var e = X.ConvertToSingle(exponent);
        var high = e + l;
        low = e - high + l + lLow;
        return high;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Special(V x, V y, V magnitude, V result)
    {
        var zero = X.Create(0f);
        var infinity = X.Create(float.PositiveInfinity);
        var falling = X.LessThan(y, zero);
        result = X.ConditionalSelect(X.Equals(magnitude, zero), X.ConditionalSelect(falling, infinity, zero), result);
        result = X.ConditionalSelect(X.Equals(magnitude, infinity), X.ConditionalSelect(falling, zero, infinity), result);
        // (-1)^±infinity is 1 too.
        result = X.ConditionalSelect(X.Equals(magnitude, X.Create(1f)), X.Create(1f), result);

        // An integer is odd if its half is none; from 2^24 on every float is even.
        var half = y * X.Create(0.5f);
        var whole = X.Equals(X.Truncate(y), y).AsInt32();
        var odd = whole & ~X.Equals(X.Truncate(half), half).AsInt32();
        result = (result.AsInt32() ^ (odd & x.AsInt32() & X.Create(int.MinValue))).AsSingle();

        var rootless = X.LessThan(x, zero).AsInt32() & X.LessThan(magnitude, infinity).AsInt32() & ~whole;
        result = X.ConditionalSelect(rootless.AsSingle(), X.Create(float.NaN), result);
        var numbers = X.Equals(x, x).AsInt32() & X.Equals(y, y).AsInt32();
        result = X.ConditionalSelect(numbers.AsSingle(), result, x + y);
        var one = X.Equals(x, X.Create(1f)).AsInt32() | X.Equals(y, zero).AsInt32();
        return X.ConditionalSelect(one.AsSingle(), X.Create(1f), result);
    }
}
