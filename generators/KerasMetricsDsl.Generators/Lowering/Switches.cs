using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>Finds the conditions that the configuration decides.</summary>
internal static class Switches
{
    /// <summary>The first maximal condition over parameters, from the outside in and from left to right.</summary>
    public static Expr? First(Expr expression)
    {
        if (expression.Type == ScalarType.Bool && !expression.IsConstant() && expression is not Expr.Invalid && expression.IsParameterOnly())
            return Positive(expression);
        foreach (var child in expression.Children())
        {
            if (First(child) is { } found)
                return found;
        }

        return null;
    }

    // Asked the positive way, one question decides a condition and its opposite.
    private static Expr Positive(Expr condition) =>
        condition is Expr.Unary { Operator: UnaryOperator.Not } not ? Positive(not.Operand) : condition;
}
