using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>Brings a histogram's value into one form: lets, and inside them one tuple of numbers.</summary>
internal static class TupleShape
{
    public static Expr Of(Expr value) => value switch
    {
        Expr.Tuple or Expr.Invalid => value,
        Expr.Let let => new Expr.Let(let.Id, let.Name, let.Value, Of(let.Body), let.IsCall),
        Expr.Conditional choice => new Expr.Tuple(Choice(choice)),
        _ => new Expr.Tuple([value]),
    };

    /// <summary>A choice between tuples is a tuple of choices.</summary>
    private static EquatableArray<Expr> Choice(Expr.Conditional choice)
    {
        var whenTrue = Items(choice.WhenTrue);
        var whenFalse = Items(choice.WhenFalse);
        return whenTrue.Zip(whenFalse, (a, b) => (Expr)new Expr.Conditional(choice.Condition, a, b)).ToEquatableArray();
    }

    /// <summary>The items of a branch; a branch's lets go into each item, because they may read what the condition guards.</summary>
    private static EquatableArray<Expr> Items(Expr value) => value switch
    {
        Expr.Tuple tuple => tuple.Items,
        Expr.Let let => Items(let.Body).Select(item => (Expr)new Expr.Let(let.Id, let.Name, let.Value, item, let.IsCall)).ToEquatableArray(),
        Expr.Conditional choice => Choice(choice),
        _ => [value],
    };
}
