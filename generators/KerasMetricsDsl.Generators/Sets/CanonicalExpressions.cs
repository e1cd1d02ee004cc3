using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Sets;

/// <summary>Expressions as text in which nothing depends on the names that their author gave to locals, parameters and methods.</summary>
internal sealed class CanonicalExpressions(MetricModel metric, OpenParameters open) : ExprVisitor<string>
{
    private readonly Dictionary<int, int> _locals = [];
    private readonly Dictionary<int, int> _loops = [];

    /// <summary>The text of an expression after all that is known has been evaluated.</summary>
    public string Text(Expr expression) => Visit(new Simplifier(new NameHints()).Visit(expression));

    public override string VisitFloatConstant(Expr.FloatConstant node) => $"f{BitConverter.ToInt32(BitConverter.GetBytes(node.Value), 0)}";

    public override string VisitIntConstant(Expr.IntConstant node) => $"i{node.Value}";

    public override string VisitBoolConstant(Expr.BoolConstant node) => $"b{node.Value}";

    public override string VisitInput(Expr.Input node) => Write("input", node.Type, node.Name);

    public override string VisitWeight(Expr.Weight node) => "weight";

    public override string VisitColumn(Expr.Column node) => "column";

    public override string VisitOverEntry(Expr.OverEntry node) => Write("entry", node.Type);

    public override string VisitConfig(Expr.Config node) => Write("config", node.Type, open.Read(node.Name));

    public override string VisitConfigHasValue(Expr.ConfigHasValue node) => Write("hasValue", node.Type, open.Read(node.Name));

    public override string VisitConfigLength(Expr.ConfigLength node) => Write("length", node.Type, open.Read(node.Name));

    public override string VisitConfigAt(Expr.ConfigAt node) => Write("at", node.Type, open.Read(node.Name), Visit(node.Index));

    public override string VisitBatchFlag(Expr.BatchFlag node) =>
        Write("all", node.Type, Text(metric.BatchFlags.First(flag => flag.Method == node.Method).Predicate));

    public override string VisitAreIntegers(Expr.AreIntegers node) => Write("integers", node.Type, $"{node.First}", $"{node.Second}");

    public override string VisitInteger(Expr.Integer node) => Write("integer", node.Type, Visit(node.Read));

    public override string VisitUnary(Expr.Unary node) => Write($"{node.Operator}", node.Type, Visit(node.Operand));

    public override string VisitBinary(Expr.Binary node) => Write($"{node.Operator}", node.Type, Visit(node.Left), Visit(node.Right));

    public override string VisitConditional(Expr.Conditional node) =>
        Write("choose", node.Type, Visit(node.Condition), Visit(node.WhenTrue), Visit(node.WhenFalse));

    public override string VisitConvert(Expr.Convert node) => Write($"from{node.Operand.Type}", node.Type, Visit(node.Operand));

    public override string VisitCall(Expr.Call node) => Write($"call {node.Intrinsic}", node.Type, [.. node.Arguments.Select(Visit)]);

    public override string VisitRowAt(Expr.RowAt node) => Write("rowAt", node.Type, node.Row, Visit(node.Index));

    public override string VisitRowLength(Expr.RowLength node) => Write("rowLength", node.Type, node.Row);

    public override string VisitRowReduce(Expr.RowReduce node)
    {
        var loop = Number(_loops, node.Loop);
        return Write($"row{node.Kind} {loop}", node.Type, string.Join(" ", node.Rows), Visit(node.Body));
    }

    public override string VisitArgReduce(Expr.ArgReduce node) => Write(node.Max ? "argMax" : "argMin", node.Type, node.Row);

    public override string VisitArrayReduce(Expr.ArrayReduce node)
    {
        var loop = Number(_loops, node.Loop);
        return Write($"array{node.Kind} {loop}", node.Type, open.Read(node.Array), Visit(node.Body));
    }

    public override string VisitLoopValue(Expr.LoopValue node)
    {
        var isInput = metric.Inputs.Any(input => input.Name == node.Row);
        return Write($"loopValue {Number(_loops, node.Loop)}", node.Type, isInput ? node.Row : open.Read(node.Row));
    }

    public override string VisitLoopIndex(Expr.LoopIndex node) => Write($"loopIndex {Number(_loops, node.Loop)}", node.Type);

    public override string VisitLet(Expr.Let node)
    {
        var value = Visit(node.Value);
        return Write($"let {Number(_locals, node.Id)}", node.Type, value, Visit(node.Body));
    }

    public override string VisitLocal(Expr.Local node) => Write($"local {Number(_locals, node.Id)}", node.Type);

    public override string VisitTuple(Expr.Tuple node) => Write("tuple", node.Type, [.. node.Items.Select(Visit)]);

    public override string VisitInvalid(Expr.Invalid node) => throw new InvalidOperationException("An invalid metric has no fingerprint.");

    private static string Write(string name, ScalarType type, params string[] parts) => $"{name}:{type}({string.Join(", ", parts)})";

    private static int Number(Dictionary<int, int> numbers, int id)
    {
        if (!numbers.TryGetValue(id, out var number))
            numbers.Add(id, number = numbers.Count);
        return number;
    }
}
