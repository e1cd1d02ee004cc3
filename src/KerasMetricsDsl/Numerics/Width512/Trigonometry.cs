using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using I = System.Runtime.Intrinsics.Vector512<int>;
using V = System.Runtime.Intrinsics.Vector512<float>;
using X = System.Runtime.Intrinsics.Vector512;

namespace KerasMetricsDsl.Numerics.Width512;

/// <summary>Sine and cosine: x = n · π/2 + r with π/2 in three parts (Cody and Waite), a polynomial of r by quadrant.</summary>
internal static unsafe class Trigonometry
{
    // n stays below 2^16 here, so that three float parts of π/2 are enough.
    private const float Limit = 100_000f;
    private const float Rounder = 12582912f;

    [MethodImpl(Calls.NotInlined)]
    public static V Sin(V x)
    {
        var result = X.ConditionalSelect(X.Equals(x, X.Create(0f)), x, Wave(x, 0));
        return X.GreaterThanOrEqualAny(X.Abs(x), X.Create(Limit)) ? FarSin(x, result) : result;
    }

    [MethodImpl(Calls.NotInlined)]
    public static V Cos(V x)
    {
        var result = Wave(x, 1);
        return X.GreaterThanOrEqualAny(X.Abs(x), X.Create(Limit)) ? FarCos(x, result) : result;
    }

    // sin(x + quarters · π/2)
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Wave(V x, int quarters)
    {
        var rounded = Fused.MultiplyAdd(x, X.Create(0.636619747f), X.Create(Rounder));
        var quadrant = rounded.AsInt32() + X.Create(quarters);
        var n = rounded - X.Create(Rounder);

        // The first difference is exact; what the second loses is kept, for the x next to a multiple of π/2.
        var first = Fused.MultiplyAdd(n, X.Create(-1.57079637f), x);
        var step = n * X.Create(-4.37113883e-08f);
        var r = first - step;
        var back = r - first;
        var low = first - (r - back) - (step + back);
        low -= Fused.MultiplyAdd(n, X.Create(-4.37113883e-08f), -step);
        low -= n * X.Create(-1.71512451e-15f);

        var z = r * r;
        var s = Fused.MultiplyAdd(X.Create(2.83272493e-06f), z, X.Create(-0.000198530732f));
        s = Fused.MultiplyAdd(s, z, X.Create(0.0083333794f));
        s = Fused.MultiplyAdd(s, z, X.Create(-0.166666672f));
        var sine = r + Fused.MultiplyAdd(s, r * z, low);

        var c = Fused.MultiplyAdd(X.Create(2.44325529e-05f), z, X.Create(-0.00138873106f));
        c = Fused.MultiplyAdd(c, z, X.Create(0.0416666456f));
        var half = z * X.Create(0.5f);
        var top = X.Create(1f) - half;
        var cosine = top + (X.Create(1f) - top - half + Fused.MultiplyAdd(c, z * z, -(r * low)));

        var odd = X.Equals(quadrant & X.Create(1), X.Create(1)).AsSingle();
        var sign = (quadrant & X.Create(2)) << 30;
        return (X.ConditionalSelect(odd, cosine, sine).AsInt32() ^ sign).AsSingle();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static V FarSin(V x, V result)
    {
        float* from = (float*)&x, to = (float*)&result;
        for (var i = 0; i < sizeof(V) / sizeof(float); i++)
            if (MathF.Abs(from[i]) >= Limit)
                to[i] = (float)Math.Sin(from[i]);
        return result;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static V FarCos(V x, V result)
    {
        float* from = (float*)&x, to = (float*)&result;
        for (var i = 0; i < sizeof(V) / sizeof(float); i++)
            if (MathF.Abs(from[i]) >= Limit)
                to[i] = (float)Math.Cos(from[i]);
        return result;
    }
}
