using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>One number for each distinct expression; what was numbered before costs nothing again, however large it is.</summary>
internal sealed class ExprNumbers
{
    private readonly Dictionary<Expr, int> _known = new(ReferenceComparer<Expr>.Instance);
    private readonly Dictionary<(object Own, string Children), int> _numbers = [];

    public int Of(Expr expression)
    {
        if (_known.TryGetValue(expression, out var known))
            return known;
        var key = (Own(expression), string.Join(",", expression.Children().Select(Of)));
        if (!_numbers.TryGetValue(key, out var number))
            _numbers.Add(key, number = _numbers.Count);
        return _known[expression] = number;
    }

    /// <summary>The properties of an expression without its children.</summary>
    private static object Own(Expr expression) => expression switch
    {
        Expr.ConfigAt at => ("at", at.Name, at.Type),
        Expr.Unary unary => unary.Operator,
        Expr.Binary binary => (binary.Operator, binary.Type),
        Expr.Conditional => "choose",
        Expr.Convert convert => ("to", convert.Type),
        Expr.Call call => ("call", call.Intrinsic),
        Expr.RowAt at => ("row", at.Row),
        Expr.RowReduce reduce => (reduce.Kind, string.Join(",", reduce.Rows), reduce.Loop),
        Expr.ArrayReduce reduce => (reduce.Kind, reduce.Array, reduce.Loop),
        Expr.Let let => ("let", let.Id),
        Expr.Tuple => "tuple",
        _ => expression,
    };
}
