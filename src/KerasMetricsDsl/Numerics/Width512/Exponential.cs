using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using I = System.Runtime.Intrinsics.Vector512<int>;
using V = System.Runtime.Intrinsics.Vector512<float>;
using X = System.Runtime.Intrinsics.Vector512;

namespace KerasMetricsDsl.Numerics.Width512;

/// <summary>Exponentials: x = n · ln 2 + r with |r| ≤ ln 2 / 2, a polynomial in r, then the power of two.</summary>
internal static class Exponential
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    // Adding 1.5 · 2^23 rounds to an integer and leaves it in the low bits.
    private const float Rounder = 12582912f;
    private const int RounderBits = 0x4b400000;

    [MethodImpl(Inline)]
    public static V Exp(V x) => Scaled(x, 0);

    /// <summary><see cref="Exp"/> of what is not above 0, and NaN.</summary>
    [MethodImpl(Inline)]
    public static V ExpNegative(V x)
    {
        // The constant first: that is what keeps NaN.
        x = X.MaxNative(X.Create(-104.5f), x);
        var r = Reduce(x, out var rounded);
        // 2^(n + 24) is a normal number for every n, and what is left, 2^-24, rounds once.
        return Polynomial(r) * ((rounded - X.Create(RounderBits - 127 - 24)) << 23).AsSingle() * X.Create(5.9604645e-8f);
    }

    /// <summary>exp(x) · 2^shift, without overflow in between.</summary>
    [MethodImpl(Inline)]
    public static V Scaled(V x, int shift)
    {
        var r = Reduce(Bound(x, -104.5f, 90f), out var rounded);
        return Scale(Polynomial(r), rounded - X.Create(RounderBits - shift));
    }

    [MethodImpl(Inline)]
    public static V ExpM1(V x)
    {
        var r = Reduce(Bound(x, -20f, 89f), out var rounded);
        var r2 = r * r;
        var p = X.FusedMultiplyAdd(X.Create(0.000197617104f), r, X.Create(0.00139323273f));
        p = X.FusedMultiplyAdd(p, r2, X.FusedMultiplyAdd(X.Create(0.00833354611f), r, X.Create(0.0416664928f)));
        p = X.FusedMultiplyAdd(p, r2, X.FusedMultiplyAdd(X.Create(0.166666657f), r, X.Create(0.5f)));
        p = X.FusedMultiplyAdd(p, r2, r);
        // 2^n (p + 1) - 1, halved until the end because 2^128 is no float.
        var half = ((rounded - X.Create(RounderBits - 126)) << 23).AsSingle();
        p = X.FusedMultiplyAdd(p, half, half - X.Create(0.5f));
        // Near 0 exp(x) - 1 rounds to x, which also keeps -0.
        return X.ConditionalSelect(X.LessThan(X.Abs(x), X.Create(2.9802322e-8f)), x, p + p);
    }

    /// <summary>2^(high + low), low being a correction below the last place of high.</summary>
    [MethodImpl(Inline)]
    public static V Exp2(V high, V low)
    {
        var rounded = high + X.Create(Rounder);
        var r = high - (rounded - X.Create(Rounder)) + low;
        var r2 = r * r;
        var p = X.FusedMultiplyAdd(X.Create(0.000154588619f), r, X.Create(0.00133913639f));
        p = X.FusedMultiplyAdd(p, r2, X.FusedMultiplyAdd(X.Create(0.00961807184f), r, X.Create(0.0555035882f)));
        p = X.FusedMultiplyAdd(p, r2, X.FusedMultiplyAdd(X.Create(0.240226507f), r, X.Create(0.693147182f)));
        p = X.FusedMultiplyAdd(p, r, X.Create(1f));
        return Scale(p, rounded.AsInt32() - X.Create(RounderBits));
    }

    [MethodImpl(Inline)]
    private static V Polynomial(V r)
    {
        var r2 = r * r;
        var p = X.FusedMultiplyAdd(X.Create(0.00139006041f), r2, X.FusedMultiplyAdd(X.Create(0.00836611446f), r, X.Create(0.0416668281f)));
        p = X.FusedMultiplyAdd(p, r2, X.FusedMultiplyAdd(X.Create(0.16666548f), r, X.Create(0.5f)));
        return X.FusedMultiplyAdd(p, r2, r) + X.Create(1f);
    }

    // The bounds only keep n small; the result is already 0 or infinite there. A NaN passes both comparisons.
    [MethodImpl(Inline)]
    private static V Bound(V x, float lowest, float highest)
    {
        x = X.ConditionalSelect(X.LessThan(x, X.Create(lowest)), X.Create(lowest), x);
        return X.ConditionalSelect(X.GreaterThan(x, X.Create(highest)), X.Create(highest), x);
    }

    [MethodImpl(Inline)]
    private static V Reduce(V x, out I rounded)
    {
        var sum = X.FusedMultiplyAdd(x, X.Create(1.44269502f), X.Create(Rounder));
        rounded = sum.AsInt32();
        var whole = sum - X.Create(Rounder);
        var r = X.FusedMultiplyAdd(whole, X.Create(-0.693147182f), x);
        return X.FusedMultiplyAdd(whole, X.Create(1.90465421e-09f), r);
    }

    // Two factors: one alone would overflow before the product does, and skip gradual underflow.
    [MethodImpl(Inline)]
    private static V Scale(V value, I exponent)
    {
        var half = exponent >> 1;
        var first = ((half + X.Create(127)) << 23).AsSingle();
        var second = ((exponent - half + X.Create(127)) << 23).AsSingle();
        return value * first * second;
    }
}
