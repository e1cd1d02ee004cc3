using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>Simplifies under the knowledge that one switch is on, or off.</summary>
internal sealed class Assumption(Expr condition, bool holds, NameHints hints) : Simplifier(hints)
{
    public override Expr VisitBinary(Expr.Binary node)
    {
        if (node == condition)
            return new Expr.BoolConstant(holds);
        return IsExcluded(node) ? new Expr.BoolConstant(false) : base.VisitBinary(node);
    }

    public override Expr VisitUnary(Expr.Unary node) => node == condition ? new Expr.BoolConstant(holds) : base.VisitUnary(node);

    public override Expr VisitConditional(Expr.Conditional node) =>
        node == condition ? new Expr.BoolConstant(holds) : base.VisitConditional(node);

    public override Expr VisitCall(Expr.Call node) => node == condition ? new Expr.BoolConstant(holds) : base.VisitCall(node);

    public override Expr VisitConfig(Expr.Config node) => node == condition ? new Expr.BoolConstant(holds) : base.VisitConfig(node);

    public override Expr VisitConfigHasValue(Expr.ConfigHasValue node) =>
        node == condition ? new Expr.BoolConstant(holds) : base.VisitConfigHasValue(node);

    public override Expr VisitBatchFlag(Expr.BatchFlag node) =>
        node == condition ? new Expr.BoolConstant(holds) : base.VisitBatchFlag(node);

    public override Expr VisitConvert(Expr.Convert node) => node == condition ? new Expr.BoolConstant(holds) : base.VisitConvert(node);

    // A member that equals one number equals no other: without this an enum of n members would give 2ⁿ variants.
    private bool IsExcluded(Expr.Binary node) =>
        holds
        && condition is Expr.Binary { Operator: BinaryOperator.Equal, Left: Expr.Config known, Right: Expr.IntConstant value }
        && node is { Operator: BinaryOperator.Equal, Left: Expr.Config same, Right: Expr.IntConstant other }
        && known == same
        && value != other;
}
