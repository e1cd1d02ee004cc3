namespace KerasMetricsDsl.Gpu.Numerics;

/// <summary>C#'s float remainder in integer arithmetic, which no device has as an exact operation.</summary>
internal static class FloatRemainder
{
    private const int Infinity = 0x7f800000;
    private const int FractionBits = 23;
    private const int One = 1 << FractionBits;

    /// <summary>left − right · trunc(left / right), exact, with the sign of left; NaN for an infinite left or a right of 0.</summary>
    public static float Of(float left, float right)
    {
        int x = Bits(left) & int.MaxValue, y = Bits(right) & int.MaxValue;
        if (x >= Infinity || y > Infinity || y == 0)
            return Float(0x7fc00000);
        if (x < y)
            return left;
        int exponent = Normalize(ref x), lowest = Normalize(ref y);
        // Long division, bit by bit: the quotient is not needed, only what is left.
        for (; exponent > lowest; exponent--)
            x = (x >= y ? x - y : x) << 1;
        x = x >= y ? x - y : x;
        return Float(Pack(x, lowest) | (Bits(left) & int.MinValue));
    }

    // Bits become a significand with its top bit set; a denormal's exponent is then below 1.
    private static int Normalize(ref int bits)
    {
        var exponent = bits >> FractionBits;
        var significand = exponent == 0 ? bits : (bits & (One - 1)) | One;
        exponent = exponent == 0 ? 1 : exponent;
        while (significand < One)
        {
            significand <<= 1;
            exponent--;
        }

        bits = significand;
        return exponent;
    }

    private static int Pack(int significand, int exponent)
    {
        if (significand == 0)
            return 0;
        while (significand < One && exponent > 1)
        {
            significand <<= 1;
            exponent--;
        }

        // What a denormal's exponent shifts out is 0: the divisor had no such bits.
        while (exponent < 1)
        {
            significand >>= 1;
            exponent++;
        }

        return significand < One ? significand : (exponent << FractionBits) + significand - One;
    }

    private static int Bits(float value) => GpuInstruction.BitsOf(value);

    private static float Float(int bits) => GpuInstruction.OfBits(bits);
}
