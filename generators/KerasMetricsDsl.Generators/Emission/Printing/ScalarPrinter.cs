using System.Globalization;
using KerasMetricsDsl.Generators.Intrinsics;
using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Emission.Printing;

/// <summary>Expressions over parameters as plain C#, in float32 and int32 as kernels compute: nothing throws, ints wrap around.</summary>
/// <param name="config">How a member is read where the code stands.</param>
internal sealed class ScalarPrinter(IConfigSpelling config)
{
    private const string Arithmetic = "global::KerasMetricsDsl.Numerics.ScalarArithmetic";

    // A project may check its arithmetic.
    public Text Print(Expr expression) =>
        expression.SelfAndDescendants().Any(Wraps) ? Text.Atom($"unchecked({Plain(expression)})") : Plain(expression);

    private Text Plain(Expr expression) => expression switch
    {
        Expr.FloatConstant constant => Text.Atom(Literals.Float(constant.Value)),
        Expr.IntConstant constant => Text.Atom(Literals.Int(constant.Value)),
        Expr.BoolConstant constant => Text.Atom(constant.Value ? "true" : "false"),
        Expr.Config member => config.Value(member),
        Expr.ConfigHasValue member => config.HasValue(member.Name),
        Expr.ConfigLength member => config.Length(member.Name),
        Expr.AreIntegers pair => config.AreIntegers(pair.First, pair.Second),
        Expr.BatchFlag flag => config.Flag(flag.Method),
        Expr.Unary { Operator: UnaryOperator.Not } not => new Text("!" + Plain(not.Operand).At(Binding.Unary), Binding.Unary),
        Expr.Unary unary => new Text("-" + Negated(unary.Operand), Binding.Unary),
        Expr.Binary { Type: ScalarType.Int, Operator: BinaryOperator.Divide } divide => Call("Divide", divide.Left, divide.Right),
        Expr.Binary { Type: ScalarType.Int, Operator: BinaryOperator.Remainder } remainder => Call("Remainder", remainder.Left, remainder.Right),
        Expr.Binary binary => Plain(binary),
        Expr.Conditional conditional => new Text(
            $"{Plain(conditional.Condition).At(Binding.ConditionalOr)} ? {Plain(conditional.WhenTrue).At(Binding.ConditionalOr)}"
            + $" : {Plain(conditional.WhenFalse).At(Binding.Conditional)}",
            Binding.Conditional),
        Expr.Convert { Operand.Type: ScalarType.Float, Type: ScalarType.Int } truncate => Call("ToInt", truncate.Operand),
        Expr.Convert convert => Plain(convert),
        Expr.Call call => Text.Atom(string.Format(
            CultureInfo.InvariantCulture,
            IntrinsicCatalogue.Get(call.Intrinsic).Scalar,
            call.Arguments.Select(argument => (object)Plain(argument).Code).ToArray())),
        _ => throw new InvalidOperationException($"{expression.GetType().Name} does not depend on parameters alone."),
    };

    private static bool Wraps(Expr expression) => expression switch
    {
        Expr.Unary { Operator: UnaryOperator.Negate, Operand.Type: ScalarType.Int } => true,
        Expr.Binary { Type: ScalarType.Int, Operator: BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply } => true,
        _ => false,
    };

    private Text Call(string method, params Expr[] arguments) =>
        Text.Atom($"{Arithmetic}.{method}({string.Join(", ", arguments.Select(argument => Plain(argument).Code))})");

    // "--x" would be a decrement.
    private string Negated(Expr operand)
    {
        var code = Plain(operand).At(Binding.Unary);
        return code[0] == '-' ? $"({code})" : code;
    }

    private Text Plain(Expr.Binary binary)
    {
        var left = Plain(binary.Left);
        var right = Plain(binary.Right);
        if (binary.Left.Type == ScalarType.Float && Operators.BesideItself(binary.Operator, left, right) is { } answers)
            return BesideItself(left, answers);
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

    private static Text BesideItself(Text value, (bool OfNumber, bool OfNaN) answers) => answers switch
    {
        (true, _) => new Text($"!float.IsNaN({value.Code})", Binding.Unary),
        (_, true) => Text.Atom($"float.IsNaN({value.Code})"),
        _ => Text.Atom("false"),
    };

    private Text Plain(Expr.Convert convert)
    {
        var operand = Plain(convert.Operand);
        return (convert.Operand.Type, convert.Type) switch
        {
            (ScalarType.Bool, ScalarType.Float) => new Text($"{operand.At(Binding.ConditionalOr)} ? 1f : 0f", Binding.Conditional),
            (ScalarType.Bool, ScalarType.Int) => new Text($"{operand.At(Binding.ConditionalOr)} ? 1 : 0", Binding.Conditional),
            (_, ScalarType.Bool) => new Text($"{operand.At(Binding.Relational)} != 0", Binding.Equality),
            (ScalarType.Int, ScalarType.Float) => new Text($"(float){operand.At(Binding.Unary)}", Binding.Unary),
            _ => operand,
        };
    }
}

/// <summary>Where a configuration member is read: in the metric itself, or in a kernel that was given its value.</summary>
internal interface IConfigSpelling
{
    Text Value(Expr.Config member);

    Text HasValue(string name);

    Text Length(string name);

    Text AreIntegers(int first, int second);

    Text Flag(string method);
}
