using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using V = System.Runtime.Intrinsics.Vector128<float>;
using W = System.Runtime.Intrinsics.Vector128<double>;
using X = System.Runtime.Intrinsics.Vector128;

namespace KerasMetricsDsl.Numerics;

/// <summary>
/// left · right + addend in float32, rounded once, whatever the values: the sum in double is rounded to odd, and that to float32.
/// </summary>
/// <remarks>
/// Rounding to odd takes, of the two doubles beside the exact sum, the one whose last bit is 1. A double has more than two bits beyond
/// those of any float32, so that what the second rounding sees is above, below or at the middle of two float32 where the exact sum is
/// (Boldo and Melquiond, "Emulation of a FMA and correctly rounded sums: proved algorithms using rounding to odd", 2008).
/// </remarks>
internal static class RoundedToOdd
{
    private const MethodImplOptions Call = MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization;

    [MethodImpl(Call)]
    public static float MultiplyAdd(float left, float right, float addend) =>
        (float)Sum(X.CreateScalar((double)left * right), X.CreateScalar((double)addend)).ToScalar();

    [MethodImpl(Call)]
    public static V MultiplyAdd(V left, V right, V addend) => X.Narrow(
        Sum(X.WidenLower(left) * X.WidenLower(right), X.WidenLower(addend)),
        Sum(X.WidenUpper(left) * X.WidenUpper(right), X.WidenUpper(addend)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static W Sum(W left, W right)
    {
        // Knuth's sum: left + right = sum + lost, exactly. Doubles made of float32 are far from the ends of their range.
        var sum = left + right;
        var rest = sum - left;
        var lost = left - (sum - rest) + (right - rest);
        // Toward zero, which is one step back where the sum is too large, and a last bit of 1 where anything was lost. An infinite or
        // NaN sum has a NaN for what it lost, and stays.
        var direction = sum * lost;
        var tooLarge = X.LessThan(direction, W.Zero).AsInt64();
        var inexact = (tooLarge | X.GreaterThan(direction, W.Zero).AsInt64()) & Vector128<long>.One;
        return ((sum.AsInt64() + tooLarge) | inexact).AsDouble();
    }
}
