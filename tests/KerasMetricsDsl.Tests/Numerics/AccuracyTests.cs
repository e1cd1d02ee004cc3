using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Tests.Numerics;

/// <summary>
/// The documented bounds, against System.Math in double, on a sweep over the bits of all floats. The sweep runs on the
/// width the hardware has; <see cref="LanesAgreementTests"/> carries the result over to the others.
/// </summary>
public class AccuracyTests
{
    // Odd, so that every exponent is met with ever different mantissas.
    private const int Stride = 4093;

    public static TheoryData<string> Functions => [.. Exact.Functions.Keys];

    [Theory]
    [MemberData(nameof(Functions))]
    public void Function_AllExponents_StaysWithinItsBound(string function)
    {
        // Bodies call it by the name of C#.
        var bound = ErrorBounds.Of(function == "Log1P" ? "LogP1" : function);
        var exact = Exact.Functions[function];
        var lanes = LanesOperations<Lanes256x2>.All[function];
        var inputs = new float[16];
        for (var bits = 0L; bits + 16 * Stride <= 1L << 32; bits += 16 * Stride)
        {
            for (var i = 0; i < 16; i++)
                inputs[i] = BitConverter.UInt32BitsToSingle((uint)(bits + i * Stride));
            var actual = Sixteen.Store(lanes(Sixteen.Load<Lanes256x2>(inputs), 0f, 0f));
            for (var i = 0; i < 16; i++)
                Ulp.AssertNear(exact(inputs[i]), actual[i], bound, $"{function}({inputs[i]:R})");
        }
    }

    [Fact]
    public void Pow_RandomOperands_StaysWithinItsBound()
    {
        var bound = ErrorBounds.Of("Pow");
        var random = new Random(3);
        for (var n = 0; n < 20_000; n++)
        {
            float[] x = [.. Enumerable.Range(0, 16).Select(i => i % 2 == 0
                ? BitConverter.Int32BitsToSingle(random.Next(1, 0x7f800000))
                : (float)Math.Exp(random.NextDouble() * 4 - 2))];
            float[] y = [.. x.Select(v => (float)((random.NextDouble() * 300 - 150) / (Math.Abs(Math.Log2(v)) + 1e-3)))];
            var actual = Sixteen.Store(Lanes256x2.Pow(Sixteen.Load<Lanes256x2>(x), Sixteen.Load<Lanes256x2>(y)));
            for (var i = 0; i < 16; i++)
                Ulp.AssertNear(Math.Pow(x[i], y[i]), actual[i], bound, $"{x[i]:R}^{y[i]:R}");
        }
    }

    [Fact]
    public void Pow_SpecialOperands_IsMathFPow()
    {
        float[] specials =
        [
            0f, -0f, 1f, -1f, 2f, -2f, 3f, -3f, 0.5f, -0.5f, float.NaN, float.PositiveInfinity, float.NegativeInfinity, float.Epsilon,
            -float.Epsilon, float.MaxValue, 16777216f, -16777215f, 8388607f, 1.0000001f,
        ];
        foreach (var x in specials)
            foreach (var y in specials)
                Ulp.AssertNear(Math.Pow(x, y), Sixteen.Store(Lanes256x2.Pow(x, y))[0], ErrorBounds.Of("Pow"), $"{x:R}^{y:R}");
    }

    [Fact]
    public void Pow_SmallIntegers_IsExact()
    {
        for (var x = -12; x <= 12; x++)
            for (var y = 0; y <= 4; y++)
                Assert.Equal((float)Math.Pow(x, y), Sixteen.Store(Lanes256x2.Pow(x, y))[0]);
    }

    [Fact]
    public void Log2_PowersOfTwo_IsExact()
    {
        for (var exponent = -149; exponent <= 127; exponent++)
            Assert.Equal(exponent, Sixteen.Store(Lanes256x2.Log2(MathF.ScaleB(1f, exponent)))[0]);
    }
}
