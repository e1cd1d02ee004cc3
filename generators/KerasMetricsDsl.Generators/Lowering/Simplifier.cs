using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>
/// Evaluates what is known: constants, conditions over constants, and lets whose value is known or a matter of parameters
/// (their names are kept as hints). Subclasses say what else is known.
/// </summary>
internal class Simplifier(NameHints hints) : ExprRewriter
{
    // A value of parameters stands wherever it is used, also in what is made of it. A longer one stays a variable, so that what is made
    // of it, and of that, does not double with every step.
    private const int MostRepeated = 48;

    private readonly Dictionary<int, Expr> _known = [];

    public override Expr VisitUnary(Expr.Unary node)
    {
        var rewritten = base.VisitUnary(node);
        return rewritten is Expr.Unary unary ? Folding.Fold(unary) ?? unary : rewritten;
    }

    public override Expr VisitBinary(Expr.Binary node)
    {
        var rewritten = base.VisitBinary(node);
        return rewritten is Expr.Binary binary ? Folding.Fold(binary) ?? binary : rewritten;
    }

    public override Expr VisitConvert(Expr.Convert node)
    {
        var rewritten = base.VisitConvert(node);
        return rewritten is Expr.Convert convert ? Folding.Fold(convert) ?? convert : rewritten;
    }

    public override Expr VisitConditional(Expr.Conditional node)
    {
        var condition = Visit(node.Condition);
        // The branch not taken is never looked at: it may only make sense when it is taken.
        if (condition is Expr.BoolConstant known)
            return Visit(known.Value ? node.WhenTrue : node.WhenFalse);
        var rewritten = new Expr.Conditional(condition, Visit(node.WhenTrue), Visit(node.WhenFalse));
        return Folding.Fold(rewritten) ?? rewritten;
    }

    public override Expr VisitLet(Expr.Let node)
    {
        var value = Visit(node.Value);
        if (!IsLeaf(value) && !(value.IsParameterOnly() && IsShort(value)))
        {
            // A mask and the value behind it are numbered apart: the same number may come twice.
            _known.Remove(node.Id);
            return new Expr.Let(node.Id, node.Name, value, Visit(node.Body), node.IsCall);
        }

        hints.Add(value, node.Name);
        _known[node.Id] = value;
        return Visit(node.Body);
    }

    public override Expr VisitLocal(Expr.Local node) => _known.TryGetValue(node.Id, out var value) ? value : node;

    private static bool IsShort(Expr value) => !value.SelfAndDescendants().Skip(MostRepeated).Any();

    private static bool IsLeaf(Expr value) =>
        value is Expr.Local or Expr.Input or Expr.Column or Expr.LoopIndex or Expr.LoopValue or Expr.OverEntry;
}
