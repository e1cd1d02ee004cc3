using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>Questions about expressions that need no visitor of their own.</summary>
internal static class ExprShape
{
    public static IEnumerable<Expr> Children(this Expr expression) => expression switch
    {
        Expr.ConfigAt at => [at.Index],
        Expr.Integer integer => [integer.Read],
        Expr.Unary unary => [unary.Operand],
        Expr.Binary binary => [binary.Left, binary.Right],
        Expr.Conditional conditional => [conditional.Condition, conditional.WhenTrue, conditional.WhenFalse],
        Expr.Convert convert => [convert.Operand],
        Expr.Call call => call.Arguments,
        Expr.RowAt at => [at.Index],
        Expr.RowReduce reduce => [reduce.Body],
        Expr.ArrayReduce reduce => [reduce.Body],
        Expr.Let let => [let.Value, let.Body],
        Expr.Tuple tuple => tuple.Items,
        _ => [],
    };

    public static bool IsConstant(this Expr expression) =>
        expression is Expr.BoolConstant or Expr.IntConstant or Expr.FloatConstant;

    /// <summary>
    /// The value depends on numbers of the configuration alone: it is computed before an update. The entries of arrays lie where the kernels
    /// run, and an index may be outside: kernels read them.
    /// </summary>
    public static bool IsParameterOnly(this Expr expression) => expression switch
    {
        Expr.Input or Expr.Weight or Expr.Column or Expr.OverEntry or Expr.Local or Expr.Let or Expr.Tuple or Expr.Invalid
            or Expr.RowAt or Expr.RowLength or Expr.RowReduce or Expr.ArgReduce or Expr.ArrayReduce
            or Expr.LoopValue or Expr.LoopIndex or Expr.ConfigAt => false,
        _ => expression.Children().All(IsParameterOnly),
    };

    /// <summary>The expression and all its parts, parents first and from left to right.</summary>
    public static IEnumerable<Expr> SelfAndDescendants(this Expr expression)
    {
        var pending = new Stack<Expr>();
        pending.Push(expression);
        while (pending.Count > 0)
        {
            var current = pending.Pop();
            yield return current;
            foreach (var child in current.Children().Reverse())
                pending.Push(child);
        }
    }
}
