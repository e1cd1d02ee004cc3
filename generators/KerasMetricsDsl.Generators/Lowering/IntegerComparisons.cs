using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>
/// Comparisons of what two inputs hold, such as <c>yTrue == yPred</c>. As float32 neighbours beyond 2²⁴ are equal; where both inputs hold
/// integers they are compared as integers instead.
/// </summary>
/// <param name="metric">The metric.</param>
/// <param name="pair">The pair of inputs whose comparisons are rewritten; null: none, they are only looked for.</param>
internal sealed class IntegerComparisons(MetricModel metric, Expr.AreIntegers? pair) : ExprRewriter
{
    private readonly Dictionary<int, Expr> _lets = [];

    /// <summary>The pairs of inputs that are compared.</summary>
    public HashSet<Expr.AreIntegers> Found { get; } = [];

    public override Expr VisitLet(Expr.Let node)
    {
        _lets[node.Id] = node.Value;
        return base.VisitLet(node);
    }

    public override Expr VisitBinary(Expr.Binary node)
    {
        if (!IsComparison(node.Operator) || Read(node.Left) is not { } left || Read(node.Right) is not { } right || left.Input == right.Input)
            return base.VisitBinary(node);
        var compared = new Expr.AreIntegers(Math.Min(left.Input, right.Input), Math.Max(left.Input, right.Input));
        Found.Add(compared);
        return compared == pair ? node with { Left = left.Value, Right = right.Value } : base.VisitBinary(node);
    }

    private static bool IsComparison(BinaryOperator operation) => operation
        is BinaryOperator.Equal or BinaryOperator.NotEqual
        or BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual;

    // A value that is read from an input and not changed. A label is an integer already.
    private (int Input, Expr Value)? Read(Expr expression) => expression switch
    {
        Expr.Local local when _lets.TryGetValue(local.Id, out var value) => Read(value),
        Expr.Input { Type: ScalarType.Float } input => (Position(input.Name), new Expr.Integer(input)),
        Expr.Convert { Type: ScalarType.Float, Operand: Expr.Input { Type: ScalarType.Int } label } => (Position(label.Name), label),
        Expr.LoopValue value when Position(value.Row) is >= 0 and var row => (row, new Expr.Integer(value)),
        Expr.RowAt at => (Position(at.Row), new Expr.Integer(at)),
        _ => null,
    };

    private int Position(string input)
    {
        for (var i = 0; i < metric.Inputs.Count; i++)
        {
            if (metric.Inputs[i].Name == input)
                return i;
        }

        return -1;
    }
}
