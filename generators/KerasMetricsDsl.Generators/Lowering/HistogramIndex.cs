using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>One number for a cell of a histogram: row by row, −1 when an index lies outside.</summary>
internal static class HistogramIndex
{
    public static (Term Index, Term? Factor) Of(AccumulatorModel model, Expr value, TermBuilder builder, KernelContext context)
    {
        var items = value is Expr.Tuple tuple ? tuple.Items.Select(builder.Build).ToArray() : [builder.Build(value)];
        var sizes = model.Sizes.Select(size => Size(size, context)).ToArray();
        var factor = items.Length > sizes.Length && !IsOne(items[sizes.Length]) ? Term.AsFloat(items[sizes.Length]) : null;
        var first = AsInt(items[0]);
        // The engine drops what lies outside by itself; only beyond one dimension can a wrong index look like a right one.
        return (sizes.Length == 1 ? first : Flatten(items, sizes), factor);
    }

    private static Term Flatten(Term[] items, Term[] sizes)
    {
        Term? inside = null;
        Term? flat = null;
        for (var i = 0; i < sizes.Length; i++)
        {
            var index = AsInt(items[i]);
            flat = flat is null ? index : Int(BinaryOperator.Add, Int(BinaryOperator.Multiply, flat, sizes[i]), index);
            if (IsInside(items[i], sizes[i]))
                continue;
            var range = new Term.InRange(index, sizes[i]);
            inside = inside is null ? range : new Term.Binary(BinaryOperator.And, inside, range, ScalarType.Bool);
        }

        return inside is null ? flat! : new Term.Select(inside, flat!, new Term.IntLiteral(-1));
    }

    private static Term.Binary Int(BinaryOperator operation, Term left, Term right) => new(operation, left, right, ScalarType.Int);

    private static Term AsInt(Term term) => term.Type == ScalarType.Int ? term : new Term.Convert(term, ScalarType.Int);

    // An index that is one of some constants needs no check.
    private static bool IsInside(Term index, Term size) => size is Term.IntLiteral { Value: var length } && index switch
    {
        Term.IntLiteral literal => literal.Value >= 0 && literal.Value < length,
        Term.Select select => IsInside(select.WhenTrue, size) && IsInside(select.WhenFalse, size),
        Term.Convert { Operand.Type: ScalarType.Bool } => length >= 2,
        _ => index.Type == ScalarType.Bool && length >= 2,
    };

    private static bool IsOne(Term term) => term is Term.IntLiteral { Value: 1 } || term == Term.Float(1f);

    private static Term Size(HistogramSize size, KernelContext context) => size.Literal is { } literal
        ? new Term.IntLiteral(literal)
        : context.Fields.Value(new Expr.Config(size.Config!, ScalarType.Int));
}
