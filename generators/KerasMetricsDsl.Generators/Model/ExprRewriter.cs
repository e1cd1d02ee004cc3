using KerasMetricsDsl.Generators.Infrastructure;

namespace KerasMetricsDsl.Generators.Model;

/// <summary>Rebuilds an expression from its rewritten children; a node whose children did not change is returned as it is.</summary>
internal abstract class ExprRewriter : ExprVisitor<Expr>
{
    public override Expr VisitFloatConstant(Expr.FloatConstant node) => node;

    public override Expr VisitIntConstant(Expr.IntConstant node) => node;

    public override Expr VisitBoolConstant(Expr.BoolConstant node) => node;

    public override Expr VisitInput(Expr.Input node) => node;

    public override Expr VisitWeight(Expr.Weight node) => node;

    public override Expr VisitColumn(Expr.Column node) => node;

    public override Expr VisitOverEntry(Expr.OverEntry node) => node;

    public override Expr VisitConfig(Expr.Config node) => node;

    public override Expr VisitConfigHasValue(Expr.ConfigHasValue node) => node;

    public override Expr VisitConfigLength(Expr.ConfigLength node) => node;

    public override Expr VisitConfigAt(Expr.ConfigAt node)
    {
        var index = Visit(node.Index);
        return Same(index, node.Index) ? node : node with { Index = index };
    }

    public override Expr VisitBatchFlag(Expr.BatchFlag node) => node;

    public override Expr VisitAreIntegers(Expr.AreIntegers node) => node;

    public override Expr VisitInteger(Expr.Integer node)
    {
        var read = Visit(node.Read);
        return Same(read, node.Read) ? node : new Expr.Integer(read);
    }

    public override Expr VisitUnary(Expr.Unary node)
    {
        var operand = Visit(node.Operand);
        return Same(operand, node.Operand) ? node : new Expr.Unary(node.Operator, operand);
    }

    public override Expr VisitBinary(Expr.Binary node)
    {
        var left = Visit(node.Left);
        var right = Visit(node.Right);
        return Same(left, node.Left) && Same(right, node.Right) ? node : node with { Left = left, Right = right };
    }

    public override Expr VisitConditional(Expr.Conditional node)
    {
        var condition = Visit(node.Condition);
        var whenTrue = Visit(node.WhenTrue);
        var whenFalse = Visit(node.WhenFalse);
        var same = Same(condition, node.Condition) && Same(whenTrue, node.WhenTrue) && Same(whenFalse, node.WhenFalse);
        return same ? node : new Expr.Conditional(condition, whenTrue, whenFalse);
    }

    public override Expr VisitConvert(Expr.Convert node)
    {
        var operand = Visit(node.Operand);
        return Same(operand, node.Operand) ? node : node with { Operand = operand };
    }

    public override Expr VisitCall(Expr.Call node)
    {
        var arguments = VisitAll(node.Arguments, out var same);
        return same ? node : node with { Arguments = arguments };
    }

    public override Expr VisitRowAt(Expr.RowAt node)
    {
        var index = Visit(node.Index);
        return Same(index, node.Index) ? node : node with { Index = index };
    }

    public override Expr VisitRowLength(Expr.RowLength node) => node;

    public override Expr VisitRowReduce(Expr.RowReduce node)
    {
        var body = Visit(node.Body);
        return Same(body, node.Body) ? node : node with { Body = body };
    }

    public override Expr VisitArgReduce(Expr.ArgReduce node) => node;

    public override Expr VisitArrayReduce(Expr.ArrayReduce node)
    {
        var body = Visit(node.Body);
        return Same(body, node.Body) ? node : node with { Body = body };
    }

    public override Expr VisitLoopValue(Expr.LoopValue node) => node;

    public override Expr VisitLoopIndex(Expr.LoopIndex node) => node;

    public override Expr VisitLet(Expr.Let node)
    {
        var value = Visit(node.Value);
        var body = Visit(node.Body);
        return Same(value, node.Value) && Same(body, node.Body) ? node : new Expr.Let(node.Id, node.Name, value, body, node.IsCall);
    }

    public override Expr VisitLocal(Expr.Local node) => node;

    public override Expr VisitTuple(Expr.Tuple node)
    {
        var items = VisitAll(node.Items, out var same);
        return same ? node : new Expr.Tuple(items);
    }

    public override Expr VisitInvalid(Expr.Invalid node) => node;

    private EquatableArray<Expr> VisitAll(EquatableArray<Expr> items, out bool same)
    {
        same = true;
        var results = new Expr[items.Count];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = Visit(items[i]);
            same &= Same(results[i], items[i]);
        }

        return same ? items : new EquatableArray<Expr>(results);
    }

    private static bool Same(Expr left, Expr right) => ReferenceEquals(left, right);
}
