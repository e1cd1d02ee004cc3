using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using I = System.Runtime.Intrinsics.Vector256<int>;
using V = System.Runtime.Intrinsics.Vector256<float>;
using X = System.Runtime.Intrinsics.Vector256;

namespace KerasMetricsDsl.Numerics.Width256;

/// <summary>
/// Logarithms: x = 2^e · (1 + f) with 1 + f in [√½, √2), a polynomial in f, then the exponent's share in two parts.
/// </summary>
internal static class Logarithm
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    // The bits of the smallest float of the interval, √½, and of all exponents.
    private const int Smallest = 0x3f3504f3;
    private const int Exponents = unchecked((int)0xff800000);

    [MethodImpl(Inline)]
    public static V Log(V x) => Special(x, Log(ReduceAny(x, out var exponent), exponent));

    /// <summary><see cref="Log(V)"/> of [2^-126, ∞] and NaN.</summary>
    [MethodImpl(Inline)]
    public static V LogPositive(V x) =>
        X.ConditionalSelect(X.LessThan(x, X.Create(float.PositiveInfinity)), Log(Reduce(x, out var exponent), exponent), x);

    /// <summary><see cref="Log(V)"/> of [2^-126, 2^126] and NaN.</summary>
    [MethodImpl(Inline)]
    public static V LogBounded(V x)
    {
        var places = x.AsInt32() - X.Create(Smallest);
        return LogOfScaled(X.FusedMultiplyAdd(x, Unscale(places), X.Create(-1f)), places);
    }

    /// <summary><see cref="Log1P"/> of [+0, 1] and NaN.</summary>
    [MethodImpl(Inline)]
    public static V Log1PUnit(V x)
    {
        var sum = x + X.Create(1f);
        var lost = x - (sum - X.Create(1f));
        var places = sum.AsInt32() - X.Create(Smallest);
        var scale = Unscale(places);
        return LogOfScaled(X.FusedMultiplyAdd(lost, scale, X.FusedMultiplyAdd(sum, scale, X.Create(-1f))), places);
    }

    [MethodImpl(Inline)]
    public static V Log1P(V x)
    {
        // 1 + x rounds; what it loses goes, scaled, back into f.
        var sum = x + X.Create(1f);
        var rest = sum - x;
        var lost = x - (sum - rest) + (X.Create(1f) - rest);
        var f = Reduce(sum, out var exponent);
        var scale = X.Max(X.Create(127) - exponent, X.Create(0)) << 23;
        f = X.FusedMultiplyAdd(lost, scale.AsSingle(), f);
        // Near 0 log(1 + x) rounds to x, which also keeps -0.
        var near = X.LessThan(X.Abs(x), X.Create(2.9802322e-8f));
        return X.ConditionalSelect(near, x, Special(sum, Log(f, exponent)));
    }

    [MethodImpl(Inline)]
    public static V Log2(V x) => Special(x, Log2(ReduceAny(x, out var exponent), exponent));

    [MethodImpl(Inline)]
    public static V Log10(V x) => Special(x, Log10(ReduceAny(x, out var exponent), exponent));

    [MethodImpl(Inline)]
    private static V Log(V f, I exponent) => Log(f, X.ConvertToSingle(exponent), 0.693145752f, 1.42860677e-06f);

    // The exponent stays where it stands among the bits, times 2^23; with that taken off ln 2 the products are the same.
    [MethodImpl(Inline)]
    private static V LogOfScaled(V f, I places) =>
        Log(f, X.ConvertToSingle(places & X.Create(Exponents)), 0.693145752f / 8388608f, 1.42860677e-06f / 8388608f);

    // 2^-e: scaling by a multiplication keeps NaN.
    [MethodImpl(Inline)]
    private static V Unscale(I places) => ((X.Create(Exponents) & ~places) + X.Create(0x40000000)).AsSingle();

    // The polynomials are split by halves (Estrin): in a single chain each step would wait for the one before.
    [MethodImpl(Inline)]
    private static V Log(V f, V e, float ln2High, float ln2Low)
    {
        var f2 = f * f;
        var f4 = f2 * f2;
        var low = X.FusedMultiplyAdd(X.Create(0.333333313f), f, X.Create(-0.5f));
        low = X.FusedMultiplyAdd(X.FusedMultiplyAdd(X.Create(0.200012401f), f, X.Create(-0.250008196f)), f2, low);
        var high = X.FusedMultiplyAdd(X.Create(0.142016262f), f, X.Create(-0.166234076f));
        high = X.FusedMultiplyAdd(X.FusedMultiplyAdd(X.Create(0.127618596f), f, X.Create(-0.131596878f)), f2, high);
        var p = X.FusedMultiplyAdd(X.FusedMultiplyAdd(X.Create(-0.0763569623f), f4, high), f4, low);
        p = f + X.FusedMultiplyAdd(p, f2, e * X.Create(ln2Low));
        return X.FusedMultiplyAdd(e, X.Create(ln2High), p);
    }

    [MethodImpl(Inline)]
    private static V Log2(V f, I exponent)
    {
        var f2 = f * f;
        var f4 = f2 * f2;
        var low = X.FusedMultiplyAdd(X.Create(0.480898201f), f, X.Create(-0.721347332f));
        low = X.FusedMultiplyAdd(X.FusedMultiplyAdd(X.Create(0.288570493f), f, X.Create(-0.360698164f)), f2, low);
        var high = X.FusedMultiplyAdd(X.Create(0.204529896f), f, X.Create(-0.239587709f));
        high = X.FusedMultiplyAdd(X.FusedMultiplyAdd(X.Create(0.186650291f), f, X.Create(-0.191215917f)), f2, high);
        var p = X.FusedMultiplyAdd(X.FusedMultiplyAdd(X.Create(-0.110173956f), f4, high), f4, low);
        p = X.FusedMultiplyAdd(p, f2, f * X.Create(1.92596303e-08f));
        p = X.FusedMultiplyAdd(f, X.Create(1.44269502f), p);
        return p + X.ConvertToSingle(exponent);
    }

    [MethodImpl(Inline)]
    private static V Log10(V f, I exponent)
    {
        var f2 = f * f;
        var f4 = f2 * f2;
        var low = X.FusedMultiplyAdd(X.Create(0.144764781f), f, X.Create(-0.217147186f));
        low = X.FusedMultiplyAdd(X.FusedMultiplyAdd(X.Create(0.0868684277f), f, X.Create(-0.108580761f)), f2, low);
        var high = X.FusedMultiplyAdd(X.Create(0.0615719259f), f, X.Create(-0.0721277967f));
        high = X.FusedMultiplyAdd(X.FusedMultiplyAdd(X.Create(0.0561562441f), f, X.Create(-0.0575280525f)), f2, high);
        var p = X.FusedMultiplyAdd(X.FusedMultiplyAdd(X.Create(-0.0332007036f), f4, high), f4, low);
        p = X.FusedMultiplyAdd(p, f2, f * X.Create(-1.010305e-08f));
        var e = X.ConvertToSingle(exponent);
        p = X.FusedMultiplyAdd(f, X.Create(0.434294492f), X.FusedMultiplyAdd(e, X.Create(4.60503907e-06f), p));
        return X.FusedMultiplyAdd(e, X.Create(0.301025391f), p);
    }

    /// <summary>The f and the exponent of any x &gt; 0; meaningless for x ≤ 0, ∞ and NaN.</summary>
    [MethodImpl(Inline)]
    public static V ReduceAny(V x, out I exponent)
    {
        // The bits of a denormal are its value in units of 2^-149: converting them never touches denormal arithmetic,
        // which a thread may have switched off.
        var bits = x.AsInt32();
        var tiny = X.LessThan(bits, X.Create(0x00800000));
        var normal = X.ConditionalSelect(tiny, X.ConvertToSingle(bits).AsInt32(), bits).AsSingle();
        var f = Reduce(normal, out exponent);
        exponent -= tiny & X.Create(149);
        return f;
    }

    [MethodImpl(Inline)]
    private static V Reduce(V x, out I exponent)
    {
        var bits = x.AsInt32();
        exponent = (bits - X.Create(Smallest)) >> 23;
        return (bits - (exponent << 23)).AsSingle() - X.Create(1f);
    }

    [MethodImpl(Inline)]
    private static V Special(V x, V result)
    {
        result = X.ConditionalSelect(X.LessThan(x, X.Create(float.PositiveInfinity)), result, x);
        var outside = X.ConditionalSelect(X.Equals(x, X.Create(0f)), X.Create(float.NegativeInfinity), X.Create(float.NaN));
        return X.ConditionalSelect(X.LessThanOrEqual(x, X.Create(0f)), outside, result);
    }
}
