using System.Globalization;
using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Intrinsics;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>Prints expressions over parameters only as plain C#: conditions of a dispatch, values computed once for a kernel.</summary>
internal sealed class ParameterPrinter(EquatableArray<ConfigModel> config)
{
    /// <summary>The text, in parentheses where an operator beside it could bind tighter.</summary>
    public string Print(Expr expression) => expression switch
    {
        Expr.FloatConstant constant => Float(constant.Value),
        Expr.IntConstant constant => constant.Value.ToString(CultureInfo.InvariantCulture),
        Expr.BoolConstant constant => constant.Value ? "true" : "false",
        Expr.Config member => Member(member),
        Expr.ConfigHasValue member => $"{member.Name} is not null",
        Expr.ConfigLength member => $"{member.Name}.Length",
        Expr.ConfigAt { Type: ScalarType.Float } at => $"(float){at.Name}[{Print(at.Index)}]",
        Expr.ConfigAt at => $"{at.Name}[{Print(at.Index)}]",
        Expr.BatchFlag flag => BatchFlag(flag.Method),
        Expr.Unary { Operator: UnaryOperator.Not, Operand: Expr.ConfigHasValue member } => $"{member.Name} is null",
        Expr.Unary unary => (unary.Operator == UnaryOperator.Not ? "!" : "-") + Operand(unary.Operand),
        Expr.Binary binary => $"{Operand(binary.Left)} {Symbol(binary.Operator)} {Operand(binary.Right)}",
        Expr.Conditional choice => $"{Operand(choice.Condition)} ? {Operand(choice.WhenTrue)} : {Operand(choice.WhenFalse)}",
        Expr.Convert convert => $"({(convert.Type == ScalarType.Float ? "float" : "int")}){Operand(convert.Operand)}",
        Expr.Call call => string.Format(
            CultureInfo.InvariantCulture,
            IntrinsicCatalogue.Get(call.Intrinsic).Scalar,
            [.. call.Arguments.Select(argument => (object)Print(argument))]),
        _ => throw new InvalidOperationException($"{expression.GetType().Name} does not depend on parameters only."),
    };

    /// <summary>The local variable that holds a batch flag during an update.</summary>
    public static string BatchFlag(string method) => char.ToLowerInvariant(method[0]) + method.Substring(1);

    public static string Float(float value) => value switch
    {
        float.PositiveInfinity => "float.PositiveInfinity",
        float.NegativeInfinity => "float.NegativeInfinity",
        _ when float.IsNaN(value) => "float.NaN",
        _ => value.ToString("R", CultureInfo.InvariantCulture) + "f",
    };

    private string Operand(Expr expression) => expression is Expr.Binary or Expr.Conditional or Expr.ConfigHasValue or Expr.Convert
        ? $"({Print(expression)})"
        : Print(expression);

    private string Member(Expr.Config member) => config.First(candidate => candidate.Name == member.Name).Type switch
    {
        ConfigType.Double => $"(float){member.Name}",
        ConfigType.Long or ConfigType.Enum => $"(int){member.Name}",
        ConfigType.NullableEnum or ConfigType.NullableLong => $"(int){member.Name}.GetValueOrDefault()",
        ConfigType.NullableDouble => $"(float){member.Name}.GetValueOrDefault()",
        ConfigType.NullableInt or ConfigType.NullableFloat or ConfigType.NullableBool => $"{member.Name}.GetValueOrDefault()",
        _ => member.Name,
    };

    private static string Symbol(BinaryOperator symbol) => symbol switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Remainder => "%",
        BinaryOperator.And => "&&",
        BinaryOperator.Or => "||",
        BinaryOperator.Xor => "^",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        _ => ">=",
    };
}
