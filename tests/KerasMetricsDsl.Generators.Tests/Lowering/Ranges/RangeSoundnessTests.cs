using KerasMetricsDsl.Generators.Intrinsics;
using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Lowering.Ranges;
using KerasMetricsDsl.Generators.Model;
using static KerasMetricsDsl.Generators.Tests.Lowering.Ranges.Terms;

namespace KerasMetricsDsl.Generators.Tests.Lowering.Ranges;

/// <summary>Random terms over hostile data: a value is never outside of the range that is claimed, and the known form gives the general bits.</summary>
public class RangeSoundnessTests
{
    private const int Trees = 20_000;

    private static readonly float[] Hostile =
    [
        0f, -0f, 1f, -1f, 0.5f, -0.5f, 2f, -3f, 1e-7f, 0.9999999f, 1.0000001f, 1e-20f, -1e-20f, 1e20f, -1e20f, 88.7f, -104f, 127.5f,
        float.NaN, float.PositiveInfinity, float.NegativeInfinity, float.MaxValue, float.MinValue, float.Epsilon, -float.Epsilon, 1.17549435e-38f,
        -1.17549435e-38f, 1.17549421e-38f, 2147483520f, 2147483648f, -2147483648f, 4e9f, 8.507059e37f, 1.7e38f,
    ];

    private static readonly string[] Functions =
    [
        .. IntrinsicCatalogue.All
            .Where(row => row is { Operand: ScalarType.Float, Result: ScalarType.Float, Arity: < 3 })
            .Select(row => row.Key),
    ];

    [Fact]
    public void Of_RandomTerms_HoldsEveryValue()
    {
        var random = new Random(9);
        for (var n = 0; n < Trees; n++)
        {
            var term = new TermTable().Of(Tree(random, 5));
            var range = new TermRanges().Of(term);
            for (var i = 0; i < 24; i++)
            {
                var (x, y) = (Data(random), Data(random));
                var value = Values(x, y, random).Of(term);
                Assert.True(range.Contains(value), $"{term} for {x:R}, {y:R} is {value:R}, not in [{range.Low:R}, {range.High:R}]");
            }
        }
    }

    [Fact]
    public void KnownForms_OfRandomTerms_GiveTheGeneralBits()
    {
        var random = new Random(10);
        var changed = 0;
        for (var n = 0; n < Trees; n++)
        {
            var argument = new TermTable().Of(Tree(random, 4));
            var function = random.Next(6) switch { 0 => "Log", 1 => "LogP1", 2 => "Exp", 3 => "Max", 4 => "Min", _ => "Log" };
            var call = (Term.Call)(function is "Max" or "Min"
                ? Call(function, argument, Number(Hostile[random.Next(Hostile.Length)]))
                : Call(function, argument));
            var form = KnownForms.Of(call, new TermRanges());
            changed += form == call ? 0 : 1;
            for (var i = 0; i < 24; i++)
            {
                var values = Values(Data(random), Data(random), random);
                var (expected, actual) = (values.Of(call), values.Of(form));
                Assert.True(Same(expected, actual), $"{form}: {actual:R}, general {expected:R}");
            }
        }

        Assert.InRange(changed, Trees / 10, Trees);
    }

    private static bool Same(float left, float right) =>
        BitConverter.SingleToInt32Bits(left) == BitConverter.SingleToInt32Bits(right) || (float.IsNaN(left) && float.IsNaN(right));

    private static TermValues Values(float x, float y, Random random) => new(x, y, random.Next(int.MinValue, int.MaxValue), random.Next(2) == 0);

    private static float Data(Random random) => random.Next(4) switch
    {
        0 => BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue)),
        1 => (float)((random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-8, 9))),
        _ => Hostile[random.Next(Hostile.Length)],
    };

    private static Term Tree(Random random, int depth)
    {
        if (depth == 0 || random.Next(6) == 0)
            return Leaf(random);
        Term Next() => Tree(random, depth - 1);
        switch (random.Next(10))
        {
            case 0:
                return Negate(Next());
            case 1:
                return Choose(Next(), Next());
            case 2:
                return Clamp(Next(), Number(Data(random)), Number(Data(random)));
            case 3:
                return Add(Next(), Next());
            case 4:
                return Subtract(Next(), Next());
            case 5:
                return Multiply(Next(), Next());
            case 6:
                return Divide(Next(), Next());
            case 7:
                var same = Next();
                return Multiply(same, same);
            case 8:
                return AsFloat(AsInt(Next()));
            default:
                var function = IntrinsicCatalogue.Get(Functions[random.Next(Functions.Length)]);
                return Call(function.Key, [.. Enumerable.Range(0, function.Arity).Select(_ => Next())]);
        }
    }

    private static Term Leaf(Random random) => random.Next(8) switch
    {
        0 or 1 => X,
        2 => Y,
        3 => AsFloat(Label),
        4 => AsFloat(Flag),
        _ => Number(Data(random)),
    };
}
