using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Lowering.Ranges;
using KerasMetricsDsl.Generators.Model;
using static KerasMetricsDsl.Generators.Tests.Lowering.Ranges.Terms;

namespace KerasMetricsDsl.Generators.Tests.Lowering.Ranges;

/// <summary>One row for each rule.</summary>
public class TermRangesTests
{
    private const float Infinity = float.PositiveInfinity;

    private static readonly Term Unit = Clamp(X, Number(0f), Number(1f));
    private static readonly Term Clipped = Clamp(X, Number(1e-7f), Number(1 - 1e-7f));
    private static readonly Term Positive = Call("Max", X, Number(0f));

    private static readonly Dictionary<string, (Term Term, float Low, float High)> Rules = new()
    {
        ["data"] = (X, -Infinity, Infinity),
        ["a parameter"] = (Epsilon, -Infinity, Infinity),
        ["a constant"] = (Number(2f), 2f, 2f),
        ["a constant that is no number"] = (Number(float.NaN), -Infinity, Infinity),
        ["a label as a number"] = (AsFloat(Label), -2147483648f, 2147483648f),
        ["a truth value as a number"] = (AsFloat(Flag), 0f, 1f),
        ["a truth value as an integer as a number"] = (AsFloat(AsInt(Flag)), 0f, 1f),
        ["clamped by constants"] = (Clipped, 1e-7f, 0.9999999f),
        ["clamped by parameters"] = (Clamp(X, Epsilon, Subtract(Number(1f), Epsilon)), -Infinity, Infinity),
        ["bounded below"] = (Positive, 0f, Infinity),
        ["bounded above"] = (Call("Min", Number(0f), X), -Infinity, 0f),
        ["the smaller of a number and what may be none"] = (Call("MinNumber", X, Number(1f)), -Infinity, Infinity),
        ["negated"] = (Negate(Unit), -1f, -0f),
        ["a magnitude"] = (Call("Abs", X), 0f, Infinity),
        ["the magnitude of a magnitude negated"] = (Call("Abs", Negate(Clipped)), 1e-7f, 0.9999999f),
        ["one minus a fraction"] = (Subtract(Number(1f), Clipped), 1f - 0.9999999f, 0.9999999f),
        ["plus a constant"] = (Add(Positive, Number(1f)), 1f, Infinity),
        ["infinities that may cancel"] = (Subtract(Positive, Call("Abs", Y)), -Infinity, Infinity),
        ["a square"] = (Multiply(X, X), 0f, Infinity),
        ["a product of both signs"] = (Multiply(Subtract(Unit, Number(3f)), Number(2f)), -6f, -4f),
        ["a product of what is not negative"] = (Multiply(Positive, Call("Abs", Y)), 0f, Infinity),
        ["a product of unknown sign"] = (Multiply(Positive, Y), -Infinity, Infinity),
        ["a quotient by a positive number"] = (Divide(Clipped, Clamp(Y, Number(0.5f), Number(2f))), 5e-8f, 0.9999999f / 0.5f),
        ["a quotient by what may be 0"] = (Divide(Unit, Positive), 0f, Infinity),
        ["a quotient by what may have either sign"] = (Divide(Number(1f), X), -Infinity, Infinity),
        ["e to a power"] = (Call("Exp", X), 0f, Infinity),
        ["e to a power not above 0"] = (Call("Exp", Negate(Call("Abs", X))), 0f, 1f),
        ["e to a power not below 0"] = (Call("Exp", Call("Abs", X)), 1f, Infinity),
        ["a sigmoid"] = (Divide(Number(1f), Add(Number(1f), Call("Exp", Negate(X)))), 0f, 1f),
        ["a square root"] = (Call("Sqrt", Clamp(X, Number(4f), Number(9f))), 2f, 3f),
        ["a square root of anything"] = (Call("Sqrt", X), -0f, Infinity),
        ["a power of what is not negative"] = (Call("Pow", Positive, Y), 0f, Infinity),
        ["a hyperbolic tangent"] = (Call("Tanh", X), -1f, 1f),
        ["rounded up"] = (Call("Ceiling", Clamp(X, Number(0.5f), Number(9.5f))), 1f, 10f),
        ["rounded up to a zero of either sign"] = (Call("Ceiling", Clamp(X, Number(-0.5f), Number(9.5f))), -0f, 10f),
        ["one of two"] = (Choose(Number(-1f), Unit), -1f, 1f),
        ["cut to an integer"] = (AsFloat(AsInt(Clamp(X, Number(3.5f), Number(9.5f)))), 0f, 9f),
        ["the largest of a row"] = (Fold(RowReduction.Max, Unit), -Infinity, 1f),
        ["the smallest of a row"] = (Fold(RowReduction.Min, Unit), 0f, Infinity),
        ["a sum of what is not negative"] = (Fold(RowReduction.Sum, Unit), 0f, Infinity),
        ["a sum of anything"] = (Fold(RowReduction.Sum, X), -Infinity, Infinity),
    };

    public static TheoryData<string> Names => [.. Rules.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_ATermOfEachKind_IsItsRange(string rule)
    {
        var (term, low, high) = Rules[rule];
        var range = new TermRanges().Of(new TermTable().Of(term));
        Assert.Equal((Bits(low), Bits(high)), (Bits(range.Low), Bits(range.High)));
    }

    [Theory]
    [InlineData("Log", 1e-7f, 1f)]
    [InlineData("Log2", 0.5f, 4f)]
    [InlineData("Log10", 0.5f, 4f)]
    [InlineData("LogP1", 0f, 3f)]
    [InlineData("Exp", -3f, 3f)]
    public void Of_AFunctionOfABoundedArgument_IsLittleWiderThanItsEnds(string function, float low, float high)
    {
        Func<double, double> exact = function switch
        {
            "Log" => Math.Log,
            "Log2" => Math.Log2,
            "Log10" => Math.Log10,
            "LogP1" => x => Math.Max(x, 0),
            _ => Math.Exp,
        };
        var range = new TermRanges().Of(Call(function, Clamp(X, Number(low), Number(high))));
        Assert.InRange(range.Low, exact(low) - 1e-4, exact(low));
        Assert.InRange(range.High, exact(high), exact(high) + 1e-4);
    }

    private static int Bits(float value) => BitConverter.SingleToInt32Bits(value);
}
