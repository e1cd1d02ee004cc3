using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using I = System.Runtime.Intrinsics.Vector512<int>;
using V = System.Runtime.Intrinsics.Vector512<float>;
using X = System.Runtime.Intrinsics.Vector512;

namespace KerasMetricsDsl.Benchmarks.ByHand.Width512;

/// <summary>The library's logarithms and exponentials, each for the range that its callers know, so that no case is left.</summary>
internal static class Functions
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    /// <summary>The logarithm of [2^-126, 1.2e38] or NaN.</summary>
    [MethodImpl(Inline)]
    public static V LogBounded(V x)
    {
        var scale = Scale(x, out var exponent);
        return Log(X.FusedMultiplyAdd(x, scale, X.Create(-1f)), exponent);
    }

    /// <summary>The logarithm of [2^-126, ∞] or NaN.</summary>
    [MethodImpl(Inline)]
    public static V LogPositive(V x)
    {
        var bits = x.AsInt32();
        var exponent = (bits - X.Create(0x3f3504f3)) & X.Create(unchecked((int)0xff800000));
        var log = Log((bits - exponent).AsSingle() - X.Create(1f), X.ConvertToSingle(exponent));
        return X.ConditionalSelect(X.LessThan(x, X.Create(float.PositiveInfinity)), log, x);
    }

    /// <summary>log (1 + x) of [0, 1] or NaN.</summary>
    [MethodImpl(Inline)]
    public static V Log1PUnit(V x)
    {
        var sum = x + X.Create(1f);
        var lost = x - (sum - X.Create(1f));
        var scale = Scale(sum, out var exponent);
        return Log(X.FusedMultiplyAdd(lost, scale, X.FusedMultiplyAdd(sum, scale, X.Create(-1f))), exponent);
    }

    /// <summary>The exponential of what is at most 0, or NaN.</summary>
    [MethodImpl(Inline)]
    public static V ExpNegative(V x)
    {
        x = X.MaxNative(X.Create(-104.5f), x);
        var rounded = X.FusedMultiplyAdd(x, X.Create(1.44269502f), X.Create(12582912f));
        var whole = rounded - X.Create(12582912f);
        var r = X.FusedMultiplyAdd(whole, X.Create(1.90465421e-09f), X.FusedMultiplyAdd(whole, X.Create(-0.693147182f), x));
        var r2 = r * r;
        var p = X.FusedMultiplyAdd(X.Create(0.00139006041f), r2, X.FusedMultiplyAdd(X.Create(0.00836611446f), r, X.Create(0.0416668281f)));
        p = X.FusedMultiplyAdd(p, r2, X.FusedMultiplyAdd(X.Create(0.16666548f), r, X.Create(0.5f)));
        p = X.FusedMultiplyAdd(p, r2, r) + X.Create(1f);
        return p * ((rounded.AsInt32() - X.Create(0x4b400000 - 151)) << 23).AsSingle() * X.Create(5.9604645e-8f);
    }

    // 2^-e, where x = 2^e · (1 + f) with 1 + f in [√½, √2); the exponent times 2^23. A NaN passes through the product with the scale.
    [MethodImpl(Inline)]
    private static V Scale(V x, out V exponent)
    {
        var above = x.AsInt32() - X.Create(0x3f3504f3);
        I top = X.Create(unchecked((int)0xff800000));
        exponent = X.ConvertToSingle(above & top);
        return (X.AndNot(top, above) + X.Create(0x40000000)).AsSingle();
    }

    [MethodImpl(Inline)]
    private static V Log(V f, V exponent)
    {
        var f2 = f * f;
        var f4 = f2 * f2;
        var low = X.FusedMultiplyAdd(X.Create(0.333333313f), f, X.Create(-0.5f));
        low = X.FusedMultiplyAdd(X.FusedMultiplyAdd(X.Create(0.200012401f), f, X.Create(-0.250008196f)), f2, low);
        var high = X.FusedMultiplyAdd(X.Create(0.142016262f), f, X.Create(-0.166234076f));
        high = X.FusedMultiplyAdd(X.FusedMultiplyAdd(X.Create(0.127618596f), f, X.Create(-0.131596878f)), f2, high);
        var p = X.FusedMultiplyAdd(X.FusedMultiplyAdd(X.Create(-0.0763569623f), f4, high), f4, low);
        p = f + X.FusedMultiplyAdd(p, f2, exponent * X.Create(1.42860677e-06f / (1 << 23)));
        return X.FusedMultiplyAdd(exponent, X.Create(0.693145752f / (1 << 23)), p);
    }
}
