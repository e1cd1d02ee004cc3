using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using I = System.Runtime.Intrinsics.Vector512<int>;
using V = System.Runtime.Intrinsics.Vector512<float>;
using X = System.Runtime.Intrinsics.Vector512;

namespace KerasMetricsDsl.Numerics.Width512;

/// <summary>Hyperbolic functions from e^|x| / 2, which does not overflow before they do.</summary>
internal static class Hyperbolic
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    [MethodImpl(Inline)]
    public static V Sinh(V x)
    {
        var magnitude = X.Abs(x);
        var half = Exponential.Scaled(magnitude, -1);
        var large = X.CopySign(half - X.Create(0.25f) / half, x);
        // Below 1 the difference would cancel.
        var z = x * x;
        var p = X.FusedMultiplyAdd(X.Create(2.78222933e-06f), z, X.Create(0.000198428941f));
        p = X.FusedMultiplyAdd(p, z, X.Create(0.00833331048f));
        p = X.FusedMultiplyAdd(p, z, X.Create(0.166666672f));
        p = X.FusedMultiplyAdd(p, x * z, x);
        return X.ConditionalSelect(X.LessThan(magnitude, X.Create(1f)), p, large);
    }

    [MethodImpl(Inline)]
    public static V Cosh(V x)
    {
        var half = Exponential.Scaled(X.Abs(x), -1);
        return half + X.Create(0.25f) / half;
    }

    [MethodImpl(Inline)]
    public static V Tanh(V x)
    {
        // (e^2x - 1) / (e^2x + 1), which rounds to 1 long before 10.
        var magnitude = X.Abs(x);
        magnitude = X.ConditionalSelect(X.GreaterThan(magnitude, X.Create(10f)), X.Create(10f), magnitude);
        var t = Exponential.ExpM1(magnitude + magnitude);
        return X.CopySign(t / (t + X.Create(2f)), x);
    }
}
