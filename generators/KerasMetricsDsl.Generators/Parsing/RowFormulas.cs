using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>Every operation of a row in terms of sum, maximum and minimum.</summary>
internal sealed class RowFormulas(Numbering numbering)
{
    /// <summary>A fold over rows; the body is given the loop's number.</summary>
    public Expr Fold(RowReduction kind, EquatableArray<string> rows, Func<int, Expr> body)
    {
        var loop = numbering.NextLoop();
        return new Expr.RowReduce(kind, rows, loop, body(loop));
    }

    public Expr Fold(RowReduction kind, string row) => Fold(kind, [row], loop => new Expr.LoopValue(loop, row));

    public Expr Sum(string row) => Fold(RowReduction.Sum, row);

    public static Expr Average(Expr sum, string row) =>
        Exprs.Arithmetic(BinaryOperator.Divide, sum, new Expr.Convert(new Expr.RowLength(row), ScalarType.Float));

    public Expr Mean(string row) => Average(Sum(row), row);

    public Expr Count(EquatableArray<string> rows, Func<int, Expr> condition) =>
        new Expr.Convert(Fold(RowReduction.Sum, rows, loop => Indicator(condition(loop))), ScalarType.Int);

    public Expr Any(EquatableArray<string> rows, Func<int, Expr> condition) =>
        Exprs.Compare(BinaryOperator.NotEqual, Count(rows, condition), new Expr.IntConstant(0));

    public Expr All(EquatableArray<string> rows, Func<int, Expr> condition) =>
        Exprs.Compare(BinaryOperator.Equal, Count(rows, loop => Exprs.Not(condition(loop))), new Expr.IntConstant(0));

    public Expr Dot(string a, string b) => Fold(RowReduction.Sum, Distinct(a, b), loop =>
        Exprs.Arithmetic(BinaryOperator.Multiply, new Expr.LoopValue(loop, a), new Expr.LoopValue(loop, b)));

    public Expr Norm(string row) => Exprs.Call("Sqrt", ScalarType.Float, Fold(RowReduction.Sum, [row], loop =>
        Exprs.Square(new Expr.LoopValue(loop, row))));

    /// <summary>
    /// About a mean that is found from the differences to the first value, and what that mean was rounded by is taken off again: equal
    /// values give exactly 0, and a large mean does not drown the spread.
    /// </summary>
    public Expr Variance(string row) => Named("first", First(row), first => Named("mean", CentredMean(row, first), mean =>
        Named("rest", Sum(row, mean), rest => Average(
            Exprs.Arithmetic(
                BinaryOperator.Subtract,
                Fold(RowReduction.Sum, [row], loop => Exprs.Square(Difference(loop, row, mean))),
                Exprs.Arithmetic(BinaryOperator.Multiply, rest, Average(rest, row))),
            row))));

    private static Expr IsNaN(Expr value) => Exprs.Call("IsNaN", ScalarType.Bool, value);

    // An empty row has no first value; its mean is 0 / 0 all the same.
    private static Expr First(string row) => new Expr.Conditional(
        Exprs.Compare(BinaryOperator.Greater, new Expr.RowLength(row), new Expr.IntConstant(0)),
        new Expr.RowAt(row, new Expr.IntConstant(0)),
        Exprs.Zero);

    private Expr CentredMean(string row, Expr first) => Exprs.Arithmetic(BinaryOperator.Add, first, Average(Sum(row, first), row));

    private Expr Sum(string row, Expr centre) => Fold(RowReduction.Sum, [row], loop => Difference(loop, row, centre));

    private static Expr Difference(int loop, string row, Expr centre) =>
        Exprs.Arithmetic(BinaryOperator.Subtract, new Expr.LoopValue(loop, row), centre);

    /// <summary>Shifted by the maximum, so that no exponential overflows; an infinite maximum is no shift (∞ − ∞ is NaN).</summary>
    public Expr LogSumExp(string row) => Named("max", Fold(RowReduction.Max, row), max =>
    {
        var finite = new Expr.Conditional(Exprs.Call("IsFinite", ScalarType.Bool, max), max, Exprs.Zero);
        return Named("shift", finite, shift => Exprs.Arithmetic(BinaryOperator.Add, shift, Exprs.Call("Log", ScalarType.Float, Fold(
            RowReduction.Sum,
            [row],
            loop => Exprs.Call("Exp", ScalarType.Float, Exprs.Arithmetic(BinaryOperator.Subtract, new Expr.LoopValue(loop, row), shift))))));
    });

    /// <summary>
    /// How many values stand before the one at an index in descending order; of equal ones the earlier stands first, and NaN stand last.
    /// </summary>
    public Expr RankOf(string row, Expr index) => Named("index", index, at => Named("value", new Expr.RowAt(row, at), value =>
        Count([row], loop =>
        {
            var other = new Expr.LoopValue(loop, row);
            // Of a number: larger. Beside a NaN every number is neither below nor equal.
            var before = Exprs.And(
                Exprs.Not(IsNaN(other)),
                Exprs.Not(Exprs.Compare(BinaryOperator.LessOrEqual, other, value)));
            var tiedBefore = Exprs.And(
                Exprs.Or(Exprs.Compare(BinaryOperator.Equal, other, value), IsNaN(value)),
                Exprs.Compare(BinaryOperator.Less, new Expr.LoopIndex(loop), at));
            return Exprs.Or(before, tiedBefore);
        })));

    /// <summary>Evaluates a value once; one that costs nothing needs no name.</summary>
    public Expr Named(string name, Expr value, Func<Expr, Expr> body)
    {
        if (Exprs.IsAtomic(value))
            return body(value);
        var id = numbering.NextLet();
        return new Expr.Let(id, name, value, body(new Expr.Local(id, name, value.Type)));
    }

    public static Expr Indicator(Expr condition) => new Expr.Conditional(condition, Exprs.One, Exprs.Zero);

    public static EquatableArray<string> Distinct(string a, string b) => a == b ? [a] : [a, b];
}
