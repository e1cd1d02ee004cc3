using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using I = System.Runtime.Intrinsics.Vector512<int>;
using V = System.Runtime.Intrinsics.Vector512<float>;
using X = System.Runtime.Intrinsics.Vector512;

namespace KerasMetricsDsl.Numerics.Width512;

/// <summary>The cube root: a third of the exponent as the guess, then Newton's iteration.</summary>
internal static class Root
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Cbrt(V x)
    {
        // Denormals are scaled by 2^150, through their bits as in Logarithm.Reduce.
        var magnitude = X.Abs(x);
        var bits = magnitude.AsInt32();
        var tiny = X.LessThan(bits, X.Create(0x00800000)).AsSingle();
        var whole = X.ConvertToSingle(bits);
        var a = X.ConditionalSelect(tiny, whole + whole, magnitude);
        var third = X.ConvertToInt32(X.ConvertToSingle(a.AsInt32()) * X.Create(1f / 3f));
        var y = (third + X.Create(0x2a514067)).AsSingle();
        y += (a / (y * y) - y) * X.Create(1f / 3f);
        y += (a / (y * y) - y) * X.Create(1f / 3f);
        y += (a / (y * y) - y) * X.Create(1f / 3f);
        y = X.ConditionalSelect(tiny, y * X.Create(8.8817842e-16f), y);
        // 0, infinities and NaN are their own roots.
        var ordinary = X.GreaterThan(magnitude, X.Create(0f)).AsInt32() & X.LessThan(magnitude, X.Create(float.PositiveInfinity)).AsInt32();
        return X.ConditionalSelect(ordinary.AsSingle(), X.CopySign(y, x), x);
    }
}
