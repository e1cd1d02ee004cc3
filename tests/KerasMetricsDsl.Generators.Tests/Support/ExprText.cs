using System.Globalization;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Tests.Support;

/// <summary>Expressions as short text, for expectations that can be read: every conversion and every let shows.</summary>
internal sealed class ExprText : ExprVisitor<string>
{
    public static string Of(Expr expression) => new ExprText().Visit(expression);

    public override string VisitFloatConstant(Expr.FloatConstant node) => node.Value.ToString("R", CultureInfo.InvariantCulture) + "f";

    public override string VisitIntConstant(Expr.IntConstant node) => node.Value.ToString(CultureInfo.InvariantCulture);

    public override string VisitBoolConstant(Expr.BoolConstant node) => node.Value ? "true" : "false";

    public override string VisitInput(Expr.Input node) => node.Name;

    public override string VisitWeight(Expr.Weight node) => "$weight";

    public override string VisitColumn(Expr.Column node) => "$column";

    public override string VisitOverEntry(Expr.OverEntry node) => "$entry";

    public override string VisitConfig(Expr.Config node) => "@" + node.Name;

    public override string VisitConfigHasValue(Expr.ConfigHasValue node) => $"has(@{node.Name})";

    public override string VisitConfigLength(Expr.ConfigLength node) => $"length(@{node.Name})";

    public override string VisitConfigAt(Expr.ConfigAt node) => $"@{node.Name}[{Visit(node.Index)}]";

    public override string VisitBatchFlag(Expr.BatchFlag node) => $"all({node.Method})";

    public override string VisitUnary(Expr.Unary node) => (node.Operator == UnaryOperator.Not ? "!" : "-") + Visit(node.Operand);

    public override string VisitBinary(Expr.Binary node) => $"({Visit(node.Left)} {Symbol(node.Operator)} {Visit(node.Right)})";

    public override string VisitConditional(Expr.Conditional node) =>
        $"({Visit(node.Condition)} ? {Visit(node.WhenTrue)} : {Visit(node.WhenFalse)})";

    public override string VisitConvert(Expr.Convert node) => $"{node.Type.ToString().ToLowerInvariant()}({Visit(node.Operand)})";

    public override string VisitCall(Expr.Call node) => $"{node.Intrinsic}({Join(node.Arguments)})";

    public override string VisitRowAt(Expr.RowAt node) => $"{node.Row}[{Visit(node.Index)}]";

    public override string VisitRowLength(Expr.RowLength node) => $"length({node.Row})";

    public override string VisitRowReduce(Expr.RowReduce node) =>
        $"{node.Kind.ToString().ToLowerInvariant()}{node.Loop}<{string.Join(", ", node.Rows)}>{{{Visit(node.Body)}}}";

    public override string VisitAreIntegers(Expr.AreIntegers node) => $"integers({node.First}, {node.Second})";

    public override string VisitInteger(Expr.Integer node) => $"integer({Visit(node.Read)})";

    public override string VisitArgReduce(Expr.ArgReduce node) => $"{(node.Max ? "argmax" : "argmin")}({node.Row})";

    public override string VisitArrayReduce(Expr.ArrayReduce node) =>
        $"{node.Kind.ToString().ToLowerInvariant()}{node.Loop}<@{node.Array}>{{{Visit(node.Body)}}}";

    public override string VisitLoopValue(Expr.LoopValue node) => $"{node.Row}#{node.Loop}";

    public override string VisitLoopIndex(Expr.LoopIndex node) => $"#{node.Loop}";

    public override string VisitLet(Expr.Let node) => $"let {node.Name}{node.Id} = {Visit(node.Value)} in {Visit(node.Body)}";

    public override string VisitLocal(Expr.Local node) => $"{node.Name}{node.Id}";

    public override string VisitTuple(Expr.Tuple node) => $"<{Join(node.Items)}>";

    public override string VisitInvalid(Expr.Invalid node) => "invalid";

    private string Join(IEnumerable<Expr> items) => string.Join(", ", items.Select(Visit));

    private static string Symbol(BinaryOperator op) => op switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Remainder => "%",
        BinaryOperator.And => "&",
        BinaryOperator.Or => "|",
        BinaryOperator.Xor => "^",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        _ => ">=",
    };
}
