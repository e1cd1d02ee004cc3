using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KerasMetricsDsl.Numerics;

/// <summary>Horizontal folds by halves: the same tree, hence the same bits, from every width.</summary>
internal static class Folds
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    [MethodImpl(Inline)] public static double Sum(Vector512<double> value) => Sum(value.GetLower() + value.GetUpper());
    [MethodImpl(Inline)] public static double Sum(Vector256<double> value) => Sum(value.GetLower() + value.GetUpper());
    [MethodImpl(Inline)] public static double Sum(Vector128<double> value) => value.GetElement(0) + value.GetElement(1);

    /// <summary>The sum of two sets of sixteen doubles: set and set, then by halves. Calls nothing.</summary>
    [MethodImpl(Inline)]
    public static unsafe double TwoSets(double* lanes) => Vector512.IsHardwareAccelerated
        ? Sum(Vector512.Load(lanes) + Vector512.Load(lanes + 16) + (Vector512.Load(lanes + 8) + Vector512.Load(lanes + 24)))
        : Sum(Quarter(lanes) + Quarter(lanes + 8) + (Quarter(lanes + 4) + Quarter(lanes + 12)));

    /// <summary>The sum of sixteen doubles, in the order of <see cref="ILanes{T}.Sum"/>.</summary>
    public static unsafe double Sum(double* sixteen)
    {
        for (var half = 8; half > 0; half /= 2)
        {
            for (var i = 0; i < half; i++)
                sixteen[i] += sixteen[i + half];
        }
        return sixteen[0];
    }

    [MethodImpl(Inline)] public static float Max(Vector512<float> value) => Max(Vector256.Max(value.GetLower(), value.GetUpper()));
    [MethodImpl(Inline)] public static float Max(Vector256<float> value) => Max(Vector128.Max(value.GetLower(), value.GetUpper()));

    [MethodImpl(Inline)]
    public static float Max(Vector128<float> value) =>
        Math.Max(Math.Max(value.GetElement(0), value.GetElement(1)), Math.Max(value.GetElement(2), value.GetElement(3)));

    [MethodImpl(Inline)] public static float Min(Vector512<float> value) => Min(Vector256.Min(value.GetLower(), value.GetUpper()));
    [MethodImpl(Inline)] public static float Min(Vector256<float> value) => Min(Vector128.Min(value.GetLower(), value.GetUpper()));

    [MethodImpl(Inline)]
    public static float Min(Vector128<float> value) =>
        Math.Min(Math.Min(value.GetElement(0), value.GetElement(1)), Math.Min(value.GetElement(2), value.GetElement(3)));

    // Four lanes of one set and the other.
    [MethodImpl(Inline)]
    private static unsafe Vector256<double> Quarter(double* lanes) => Vector256.Load(lanes) + Vector256.Load(lanes + 16);
}
