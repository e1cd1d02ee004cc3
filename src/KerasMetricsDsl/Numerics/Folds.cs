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
}
