namespace KerasMetricsDsl.Tests.Numerics;

/// <summary>Distances in units of the last place.</summary>
internal static class Ulp
{
    /// <summary>
    /// Zeros, infinities and NaN must be the same, sign included; at the edge of overflow both sides are right.
    /// </summary>
    public static void AssertNear(double exact, float actual, double bound, string what)
    {
        var rounded = (float)exact;
        if (BitConverter.SingleToInt32Bits(rounded) == BitConverter.SingleToInt32Bits(actual) || (float.IsNaN(rounded) && float.IsNaN(actual)))
            return;
        var error = Math.Abs(actual - exact) / Math.ScaleB(1, Math.Max(-126, Math.ILogB(exact)) - 23);
        if (!(error <= bound) || rounded == 0 || actual == 0)
            Assert.Fail($"{what}: {actual:R}, exact {exact:R}, {error:F2} ulp");
    }
}
