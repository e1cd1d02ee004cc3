namespace KerasMetricsDsl.Gpu.Numerics;

/// <summary>C#'s float remainder in integer arithmetic, which no device has as an exact operation.</summary>
internal static class FloatRemainder
{
    private const int Infinity = 0x7f800000;
    private const int FractionBits = 23;

    /// <summary>left − right · trunc(left / right), exact, with the sign of left; NaN for an infinite left or a right of 0.</summary>
    public static float Of(float left, float right)
    {
        int x = Bits(left) & int.MaxValue, y = Bits(right) & int.MaxValue;
        if (x >= Infinity || y > Infinity || y == 0)
            return Float(0x7fc00000);
        if (x < y)
            return left;
        int xExponent = Exponent(x), yExponent = Exponent(y);
        int rest = Significand(x), divisor = Significand(y);
        // Long division, bit by bit: the quotient is not needed, only what is left.
        for (var i = xExponent - yExponent; i > 0; i--)
        {
            rest = rest >= divisor ? rest - divisor : rest;
            rest <<= 1;
        }

        rest = rest >= divisor ? rest - divisor : rest;
        return Float(Scaled(rest, yExponent) | (Bits(left) & int.MinValue));
    }

    // Denormals are units of the smallest normal exponent.
    private static int Exponent(int bits) => bits >> FractionBits == 0 ? 1 : bits >> FractionBits;

    private static int Significand(int bits) =>
        bits >> FractionBits == 0 ? bits : (bits & ((1 << FractionBits) - 1)) | (1 << FractionBits);

    private static int Scaled(int significand, int exponent)
    {
        if (significand == 0)
            return 0;
        while (significand < 1 << FractionBits && exponent > 1)
        {
            significand <<= 1;
            exponent--;
        }

        return significand < 1 << FractionBits ? significand : (exponent << FractionBits) + significand - (1 << FractionBits);
    }

    private static int Bits(float value) => (int)ILGPU.Interop.FloatAsInt(value);

    private static float Float(int bits) => ILGPU.Interop.IntAsFloat((uint)bits);
}
