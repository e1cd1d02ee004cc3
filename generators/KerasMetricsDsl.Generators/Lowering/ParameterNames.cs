using System.Globalization;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>Names for values made of parameters: <c>1 - epsilon</c> becomes <c>oneMinusEpsilon</c>.</summary>
internal static class ParameterNames
{
    private const int Longest = 36;

    public static string Of(Expr expression)
    {
        var name = Describe(expression);
        return name.Length <= Longest ? Identifiers.Camel(name) : "parameter";
    }

    private static string Describe(Expr expression) => expression switch
    {
        Expr.Config config => Identifiers.Pascal(config.Name),
        Expr.ConfigLength length => Identifiers.Pascal(length.Name) + "Length",
        Expr.IntConstant constant => Identifiers.Number(constant.Value.ToString(CultureInfo.InvariantCulture)),
        Expr.FloatConstant constant => Identifiers.Number(constant.Value.ToString("R", CultureInfo.InvariantCulture)),
        Expr.Convert convert => Describe(convert.Operand) + (convert.Type == ScalarType.Int ? "AsInt" : ""),
        Expr.Unary { Operator: UnaryOperator.Negate } unary => "Minus" + Describe(unary.Operand),
        Expr.Binary binary => Describe(binary.Left) + Identifiers.Infix(binary.Operator) + Describe(binary.Right),
        Expr.Call call => call.Intrinsic + string.Concat(call.Arguments.Select(Describe)),
        Expr.Conditional conditional => Describe(conditional.WhenTrue) + "Or" + Describe(conditional.WhenFalse),
        _ => "Parameter",
    };
}
