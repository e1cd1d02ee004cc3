using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>What a switch that is on adds to a kernel's name: <c>fromLogits</c> makes <c>LossFromLogitsKernel</c>.</summary>
internal static class VariantNames
{
    public static string Of(Expr condition) => condition switch
    {
        Expr.Config config => Identifiers.Pascal(config.Name),
        Expr.AreIntegers => "OfIntegers",
        Expr.BatchFlag flag => Identifiers.Pascal(flag.Method),
        Expr.ConfigHasValue value => "With" + Identifiers.Pascal(value.Name),
        Expr.Unary { Operator: UnaryOperator.Not } not => "Without" + Of(not.Operand),
        Expr.Binary { Operator: BinaryOperator.NotEqual or BinaryOperator.Greater, Right: Expr.FloatConstant { Value: 0f } } binary =>
            "With" + Identifiers.Pascal(ParameterNames.Of(binary.Left)),
        Expr.Binary { Operator: BinaryOperator.Equal, Right: Expr.FloatConstant { Value: 0f } } binary =>
            "Without" + Identifiers.Pascal(ParameterNames.Of(binary.Left)),
        Expr.Binary { Type: ScalarType.Bool, Left.Type: ScalarType.Bool } binary =>
            Of(binary.Left) + Identifiers.Infix(binary.Operator) + Of(binary.Right),
        _ => Identifiers.Pascal(ParameterNames.Of(condition)),
    };
}
