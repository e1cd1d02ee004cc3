using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>Finds reads whose index may be out of range, so that the condition in front of them must be kept.</summary>
internal sealed class IndexedReads : ExprRewriter
{
    private readonly HashSet<Expr> _seen = new(ReferenceComparer<Expr>.Instance);
    private bool _found;

    public static bool AreIn(Expr expression)
    {
        var search = new IndexedReads();
        search.Visit(expression);
        return search._found;
    }

    /// <summary>A call's value is one object, wherever it is used.</summary>
    public override Expr VisitLet(Expr.Let node) => _seen.Add(node) ? base.VisitLet(node) : node;

    public override Expr VisitRowAt(Expr.RowAt node)
    {
        _found |= node.Index is not (Expr.Column or Expr.LoopIndex);
        return base.VisitRowAt(node);
    }

    public override Expr VisitConfigAt(Expr.ConfigAt node)
    {
        _found = true;
        return node;
    }
}
