using System.Runtime.Intrinsics;
using KerasMetricsDsl.Numerics;
using static System.BitConverter;

namespace KerasMetricsDsl.Tests.Numerics;

/// <summary>Multiply-add where the hardware has none, compared with the runtime's, which the hardware computes or the C library.</summary>
public class FusedInSoftwareTests
{
    private static readonly float[] Specials =
    [
        0f, -0f, 1f, -1f, 0.5f, 2f, 3f, 1.0000001f, 0.99999994f, 16777215f, 16777217f, 1e-23f, 1e-22f, 1e19f, 1.8446743e19f,
        float.Epsilon, -float.Epsilon, 1.17549421e-38f, 1.17549435e-38f, float.MaxValue, float.MinValue, 3.4028233e38f,
        float.PositiveInfinity, float.NegativeInfinity, float.NaN,
    ];

    [Fact]
    public void MultiplyAdd_OfSpecialValues_HasTheBitsOfTheInstruction()
    {
        foreach (var left in Specials)
            foreach (var right in Specials)
                foreach (var addend in Specials)
                    Compare(left, right, addend);
    }

    [Fact]
    public void MultiplyAdd_OfAnyBits_HasTheBitsOfTheInstruction()
    {
        var random = new Random(11);
        for (var i = 0; i < 200_000; i++)
            Compare(AnyBits(random), AnyBits(random), AnyBits(random));
    }

    [Fact]
    public void MultiplyAdd_OfFewDigits_HasTheBitsOfTheInstruction()
    {
        var random = new Random(12);
        for (var i = 0; i < 200_000; i++)
            Compare(FewDigits(random), FewDigits(random), FewDigits(random));
    }

    /// <summary>Sums that cancel, or lie next to the middle of two floats: an addend near the product, scaled by a power of two.</summary>
    [Fact]
    public void MultiplyAdd_OfAnAddendLikeTheProduct_HasTheBitsOfTheInstruction()
    {
        var random = new Random(13);
        for (var i = 0; i < 200_000; i++)
        {
            var (left, right) = (FewDigits(random), FewDigits(random));
            var scale = Math.ScaleB(random.Next(2) * 2 - 1, random.Next(3) == 0 ? 0 : random.Next(-60, 60));
            var addend = (float)((double)left * right * scale);
            Compare(left, right, addend);
            Compare(left, right, MathF.BitIncrement(addend));
            Compare(left, MathF.ScaleB(1, random.Next(-140, 127)), MathF.ScaleB(random.Next(2) * 2 - 1, random.Next(-149, 127)));
        }
    }

    private static void Compare(float left, float right, float addend)
    {
        var expected = MathF.FusedMultiplyAdd(left, right, addend);
        // The other lanes take the short way, or the long one for their own sake.
        var lanes = FusedInSoftware.MultiplyAdd(
            Vector128.Create(left, 1f, left, 0f), Vector128.Create(right, 1.0000001f, right, 1f), Vector128.Create(addend, 1f, addend, -0f));

        var agree = Same(expected, FusedInSoftware.MultiplyAdd(left, right, addend))
            && Same(expected, RoundedToOdd.MultiplyAdd(left, right, addend))
            && Same(expected, lanes[0]) && Same(expected, lanes[2]) && Same(2f, lanes[1]) && Same(0f, lanes[3]);
        Assert.True(agree, $"{left:R} * {right:R} + {addend:R}");
    }

    // Payloads of NaN are nobody's.
    private static bool Same(float left, float right) =>
        float.IsNaN(left) ? float.IsNaN(right) : SingleToInt32Bits(left) == SingleToInt32Bits(right);

    private static float AnyBits(Random random) => Int32BitsToSingle((int)random.NextInt64(int.MinValue, 1L + int.MaxValue));

    private static float FewDigits(Random random) =>
        MathF.ScaleB((random.Next(2) * 2 - 1) * (1 + random.Next(1 << random.Next(24)) * MathF.ScaleB(1, -23)), random.Next(-150, 128));
}
