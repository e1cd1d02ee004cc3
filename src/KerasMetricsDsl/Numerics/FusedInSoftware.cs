using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using V = System.Runtime.Intrinsics.Vector128<float>;
using X = System.Runtime.Intrinsics.Vector128;

namespace KerasMetricsDsl.Numerics;

/// <summary>left · right + addend in float32, rounded once, by arithmetic in double.</summary>
/// <remarks>
/// The product of two float32 is exact in double. Rounding the sum to double and then to float32 gives what a single rounding gives,
/// unless the double lies halfway between two float32, where the second rounding no longer knows which side the exact sum was on. Such
/// sums, and those near zero, whose halves are elsewhere, are <see cref="RoundedToOdd">rounded to odd</see> first.
/// </remarks>
internal static class FusedInSoftware
{
    private const MethodImplOptions Call = MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization;

    // The digits that a double has beyond those of a float32, and the first of them. Half of the double's bits hold them all.
    private const int Beyond = (1 << 29) - 1;
    private const int Half = 1 << 28;
    private const float SmallestNormal = 1.17549435e-38f;

    [MethodImpl(Call)]
    public static float MultiplyAdd(float left, float right, float addend)
    {
        var sum = (double)left * right + addend;
        var result = (float)sum;
        var isHalfway = ((int)BitConverter.DoubleToInt64Bits(sum) & Beyond) == Half;
        return isHalfway || MathF.Abs(result) <= SmallestNormal ? RoundedToOdd.MultiplyAdd(left, right, addend) : result;
    }

    // A call: some thirty instructions, at each of the forty uses in a kernel.
    [MethodImpl(Call)]
    public static V MultiplyAdd(V left, V right, V addend)
    {
        var low = X.WidenLower(left) * X.WidenLower(right) + X.WidenLower(addend);
        var high = X.WidenUpper(left) * X.WidenUpper(right) + X.WidenUpper(addend);
        var result = X.Narrow(low, high);
        var isHalfway = X.Equals(X.Narrow(low.AsInt64(), high.AsInt64()) & X.Create(Beyond), X.Create(Half));
        var isSmall = X.LessThanOrEqual(X.Abs(result), X.Create(SmallestNormal)).AsInt32();
        return (isHalfway | isSmall) == Vector128<int>.Zero ? result : RoundedToOdd.MultiplyAdd(left, right, addend);
    }
}
