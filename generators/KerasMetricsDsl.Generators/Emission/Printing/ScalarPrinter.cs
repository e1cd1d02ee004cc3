using System.Globalization;
using KerasMetricsDsl.Generators.Intrinsics;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Emission.Printing;

/// <summary>Expressions over parameters as plain C#, in float32 like everything else.</summary>
/// <param name="config">How a member is read where the code stands.</param>
internal sealed class ScalarPrinter(IConfigSpelling config)
{
    public Text Print(Expr expression) => expression switch
    {
        Expr.FloatConstant constant => Text.Atom(Literals.Float(constant.Value)),
        Expr.IntConstant constant => Text.Atom(Literals.Int(constant.Value)),
        Expr.BoolConstant constant => Text.Atom(constant.Value ? "true" : "false"),
        Expr.Config member => config.Value(member),
        Expr.ConfigHasValue member => config.HasValue(member.Name),
        Expr.ConfigLength member => config.Length(member.Name),
        Expr.ConfigAt at => config.At(at.Name, at.Type, Print(at.Index).Code),
        Expr.AreIntegers pair => Text.Atom($"update.AreIntegers({Literals.Int(pair.First)}, {Literals.Int(pair.Second)})"),
        Expr.BatchFlag flag => config.Flag(flag.Method),
        Expr.Unary unary => new Text(Symbol(unary) + Print(unary.Operand).At(Binding.Unary), Binding.Unary),
        Expr.Binary binary => Print(binary),
        Expr.Conditional conditional => new Text(
            $"{Print(conditional.Condition).At(Binding.ConditionalOr)} ? {Print(conditional.WhenTrue).At(Binding.ConditionalOr)}"
            + $" : {Print(conditional.WhenFalse).At(Binding.Conditional)}",
            Binding.Conditional),
        Expr.Convert convert => Print(convert),
        Expr.Call call => Text.Atom(string.Format(
            CultureInfo.InvariantCulture,
            IntrinsicCatalogue.Get(call.Intrinsic).Scalar,
            call.Arguments.Select(argument => (object)Print(argument).Code).ToArray())),
        _ => throw new InvalidOperationException($"{expression.GetType().Name} does not depend on parameters alone."),
    };

    private static string Symbol(Expr.Unary unary) => unary.Operator == UnaryOperator.Not ? "!" : "-";

    private Text Print(Expr.Binary binary)
    {
        var left = Print(binary.Left);
        var right = Print(binary.Right);
        // Lazy, as the author wrote it: the right side may only make sense after the left.
        return (binary.Operator, binary.Left.Type) switch
        {
            (BinaryOperator.And, ScalarType.Bool) =>
                new Text($"{left.At(Binding.ConditionalAnd)} && {right.At(Binding.Or)}", Binding.ConditionalAnd),
            (BinaryOperator.Or, ScalarType.Bool) =>
                new Text($"{left.At(Binding.Or)} || {right.At(Binding.Or)}", Binding.ConditionalOr),
            _ => Operators.Print(binary.Operator, left, right),
        };
    }

    private Text Print(Expr.Convert convert)
    {
        var operand = Print(convert.Operand);
        return (convert.Operand.Type, convert.Type) switch
        {
            (ScalarType.Bool, ScalarType.Float) => new Text($"{operand.At(Binding.ConditionalOr)} ? 1f : 0f", Binding.Conditional),
            (ScalarType.Bool, ScalarType.Int) => new Text($"{operand.At(Binding.ConditionalOr)} ? 1 : 0", Binding.Conditional),
            (_, ScalarType.Bool) => new Text($"{operand.At(Binding.Relational)} != 0", Binding.Equality),
            (_, ScalarType.Float) => new Text($"(float){operand.At(Binding.Unary)}", Binding.Unary),
            _ => new Text($"(int){operand.At(Binding.Unary)}", Binding.Unary),
        };
    }
}

/// <summary>Where a configuration member is read: in the metric itself, or in a kernel that was given its value.</summary>
internal interface IConfigSpelling
{
    Text Value(Expr.Config member);

    Text HasValue(string name);

    Text Length(string name);

    Text At(string name, ScalarType type, string index);

    Text Flag(string method);
}
