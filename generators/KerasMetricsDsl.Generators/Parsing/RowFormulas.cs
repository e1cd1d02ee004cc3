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

    public Expr Variance(string row) => Named("mean", Mean(row), mean => Average(
        Fold(RowReduction.Sum, [row], loop => Exprs.Square(Exprs.Arithmetic(BinaryOperator.Subtract, new Expr.LoopValue(loop, row), mean))),
        row));

    /// <summary>Shifted by the maximum, so that no exponential overflows; an infinite maximum is no shift (∞ − ∞ is NaN).</summary>
    public Expr LogSumExp(string row) => Named("max", Fold(RowReduction.Max, row), max =>
    {
        var finite = new Expr.Conditional(Exprs.Call("IsFinite", ScalarType.Bool, max), max, Exprs.Zero);
        return Named("shift", finite, shift => Exprs.Arithmetic(BinaryOperator.Add, shift, Exprs.Call("Log", ScalarType.Float, Fold(
            RowReduction.Sum,
            [row],
            loop => Exprs.Call("Exp", ScalarType.Float, Exprs.Arithmetic(BinaryOperator.Subtract, new Expr.LoopValue(loop, row), shift))))));
    });

    /// <summary>How many values stand before the one at an index in descending order; of equal ones the earlier stands first.</summary>
    public Expr RankOf(string row, Expr index) => Named("index", index, at => Named("value", new Expr.RowAt(row, at), value =>
        Count([row], loop =>
        {
            var other = new Expr.LoopValue(loop, row);
            var tiedBefore = Exprs.And(
                Exprs.Compare(BinaryOperator.Equal, other, value),
                Exprs.Compare(BinaryOperator.Less, new Expr.LoopIndex(loop), at));
            return Exprs.Or(Exprs.Compare(BinaryOperator.Greater, other, value), tiedBefore);
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
