namespace KerasMetricsDsl;

/// <summary>What the exponential's series is from its second or third term on, divided by that term's power. Pure: inlined into kernels.</summary>
internal static class ExpRemainder
{
    /// <summary><c>(e^x - 1) / x</c>, 1 at 0.</summary>
    public static float First(float x) => x == 0 ? 1 : float.ExpM1(x) / x;

    /// <summary><c>(e^x - 1 - x) / x²</c>, ½ at 0; never negative.</summary>
    public static float Second(float x) => MathF.Abs(x) < 1 ? Series(x) : (float.ExpM1(x) - x) / (x * x);

    // 1 / 2! + x / 3! + x² / 4! + …
    private static float Series(float x) =>
        1 / 2f + x * (1 / 6f + x * (1 / 24f + x * (1 / 120f + x * (1 / 720f
            + x * (1 / 5040f + x * (1 / 40320f + x * (1 / 362880f + x * (1 / 3628800f))))))));
}
