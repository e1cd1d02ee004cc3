using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering.Ranges;

/// <summary>Which form of a function its arguments' ranges allow; every form has the bits of the general function inside of its range.</summary>
internal static class KnownForms
{
    private const float SmallestNormal = 1.17549435e-38f;
    private const float LargestBounded = 8.507059e37f;
    private const float LargestInt = 2147483520f;

    public static Term Of(Term.Call call, TermRanges ranges)
    {
        var x = ranges.Of(call.Arguments[0]);
        return call.Intrinsic switch
        {
            "Log" when x.IsWithin(SmallestNormal, LargestBounded) => call with { Intrinsic = "LogBounded" },
            "Log" when x.IsWithin(SmallestNormal, float.PositiveInfinity) => call with { Intrinsic = "LogPositive" },
            "LogP1" when x.IsWithin(0f, 1f) => call with { Intrinsic = "Log1PUnit" },
            "Exp" when x.High <= 0f => call with { Intrinsic = "ExpNegative" },
            "Max" or "Min" when call.Arguments[1] is Term.FloatLiteral constant => Beside(constant, call.Arguments[0], call),
            "Max" or "Min" when call.Arguments[0] is Term.FloatLiteral constant => Beside(constant, call.Arguments[1], call),
            _ => call,
        };
    }

    public static Term Of(Term.Convert convert, TermRanges ranges) =>
        convert is { Type: ScalarType.Int, Operand: { Type: ScalarType.Float } operand } && ranges.Of(operand).IsWithin(Interval.Ints.Low, LargestInt)
            ? new Term.Call("ToIntBounded", new[] { operand }.ToEquatableArray(), ScalarType.Int)
            : convert;

    // Where both are 0 the form returns the value: right for a −0 and the larger, and for a 0 and the smaller of the two. The larger of 0 and
    // −0 has a form of its own; the smaller of −0 and 0 stays with the general function.
    private static Term.Call Beside(Term.FloatLiteral constant, Term value, Term.Call call) =>
        (call.Intrinsic, Term.ValueOf(constant), IsNegative: constant.Bits < 0) switch
        {
            (_, float.NaN, _) or ("Min", 0f, IsNegative: true) => call,
            ("Max", 0f, IsNegative: false) => call with { Intrinsic = "MaxZero", Arguments = new[] { value }.ToEquatableArray() },
            var (function, _, _) => call with { Intrinsic = function + "Constant", Arguments = new[] { constant, value }.ToEquatableArray() },
        };
}
