using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>Finds reads whose index may be out of range, so that the condition in front of them must be kept.</summary>
internal sealed class IndexedReads : ExprRewriter
{
    private bool _found;

    public static bool AreIn(Expr expression)
    {
        var search = new IndexedReads();
        search.Visit(expression);
        return search._found;
    }

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
