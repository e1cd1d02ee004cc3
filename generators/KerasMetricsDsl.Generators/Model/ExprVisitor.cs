using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Generators.Model;

/// <summary>One abstract method a node, no default: a new node breaks every consumer at compile time.</summary>
internal abstract class ExprVisitor<TResult>
{
    /// <summary>Throws where the stack would end: what cannot be understood must not end the compiler.</summary>
    public virtual TResult Visit(Expr expression)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return expression.Accept(this);
    }

    public abstract TResult VisitFloatConstant(Expr.FloatConstant node);

    public abstract TResult VisitIntConstant(Expr.IntConstant node);

    public abstract TResult VisitBoolConstant(Expr.BoolConstant node);

    public abstract TResult VisitInput(Expr.Input node);

    public abstract TResult VisitWeight(Expr.Weight node);

    public abstract TResult VisitColumn(Expr.Column node);

    public abstract TResult VisitOverEntry(Expr.OverEntry node);

    public abstract TResult VisitConfig(Expr.Config node);

    public abstract TResult VisitConfigHasValue(Expr.ConfigHasValue node);

    public abstract TResult VisitConfigLength(Expr.ConfigLength node);

    public abstract TResult VisitConfigAt(Expr.ConfigAt node);

    public abstract TResult VisitBatchFlag(Expr.BatchFlag node);

    public abstract TResult VisitAreIntegers(Expr.AreIntegers node);

    public abstract TResult VisitInteger(Expr.Integer node);

    public abstract TResult VisitUnary(Expr.Unary node);

    public abstract TResult VisitBinary(Expr.Binary node);

    public abstract TResult VisitConditional(Expr.Conditional node);

    public abstract TResult VisitConvert(Expr.Convert node);

    public abstract TResult VisitCall(Expr.Call node);

    public abstract TResult VisitRowAt(Expr.RowAt node);

    public abstract TResult VisitRowLength(Expr.RowLength node);

    public abstract TResult VisitRowReduce(Expr.RowReduce node);

    public abstract TResult VisitArgReduce(Expr.ArgReduce node);

    public abstract TResult VisitArrayReduce(Expr.ArrayReduce node);

    public abstract TResult VisitLoopValue(Expr.LoopValue node);

    public abstract TResult VisitLoopIndex(Expr.LoopIndex node);

    public abstract TResult VisitLet(Expr.Let node);

    public abstract TResult VisitLocal(Expr.Local node);

    public abstract TResult VisitTuple(Expr.Tuple node);

    public abstract TResult VisitInvalid(Expr.Invalid node);
}
