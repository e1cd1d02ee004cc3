using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>Tuples are taken apart where they are named: no kernel has them.</summary>
internal static class Tuples
{
    /// <summary>Whether an expression yields a tuple.</summary>
    public static bool Contains(Expr value) => value switch
    {
        Expr.Tuple => true,
        Expr.Let let => Contains(let.Body),
        Expr.Conditional choice => Contains(choice.WhenTrue),
        _ => false,
    };

    /// <summary>Applies a function to a tuple's items, with the tuple's lets around its result.</summary>
    public static Outcome Open(Expr value, Func<EquatableArray<Expr>, Outcome> body) => TupleShape.Of(value) switch
    {
        Expr.Let let => Open(let.Body, body).Inside(inner => new Expr.Let(let.Id, let.Name, let.Value, inner, let.IsCall)),
        Expr.Tuple tuple => body(tuple.Items),
        var other => body([other]),
    };
}
