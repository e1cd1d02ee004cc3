using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>Builds the expressions that the language's shorthands stand for.</summary>
internal static class Exprs
{
    public static Expr True { get; } = new Expr.BoolConstant(true);

    public static Expr False { get; } = new Expr.BoolConstant(false);

    public static Expr One { get; } = new Expr.FloatConstant(1);

    public static Expr Zero { get; } = new Expr.FloatConstant(0);

    public static Expr Arithmetic(BinaryOperator op, Expr left, Expr right) => new Expr.Binary(op, left, right, left.Type);

    public static Expr Compare(BinaryOperator op, Expr left, Expr right) => new Expr.Binary(op, left, right, ScalarType.Bool);

    public static Expr Square(Expr value) => Arithmetic(BinaryOperator.Multiply, value, value);

    public static Expr Call(string intrinsic, ScalarType type, params ReadOnlySpan<Expr> arguments) => new Expr.Call(intrinsic, [.. arguments], type);

    public static Expr Not(Expr value) => value switch
    {
        Expr.BoolConstant constant => constant.Value ? False : True,
        Expr.Unary { Operator: UnaryOperator.Not } negation => negation.Operand,
        _ => new Expr.Unary(UnaryOperator.Not, value),
    };

    /// <summary>
    /// Logic is eager: the operands have no side effects. Only an index that the left side guards keeps the right side conditional.
    /// </summary>
    public static Expr And(Expr left, Expr right)
    {
        if (left == True)
            return right;
        if (right == True)
            return left;
        return IndexedReads.AreIn(right)
            ? new Expr.Conditional(left, right, False)
            : new Expr.Binary(BinaryOperator.And, left, right, ScalarType.Bool);
    }

    /// <inheritdoc cref="And"/>
    public static Expr Or(Expr left, Expr right)
    {
        if (left == False)
            return right;
        if (right == False)
            return left;
        return IndexedReads.AreIn(right)
            ? new Expr.Conditional(left, True, right)
            : new Expr.Binary(BinaryOperator.Or, left, right, ScalarType.Bool);
    }

    /// <summary>A choice between conditions; one that is known makes it a logical operation.</summary>
    public static Expr Choose(Expr condition, Expr whenTrue, Expr whenFalse)
    {
        if (whenTrue is Expr.BoolConstant && whenTrue == whenFalse)
            return whenTrue;
        if (whenTrue == True)
            return Or(condition, whenFalse);
        if (whenFalse == True)
            return Or(Not(condition), whenTrue);
        if (whenFalse == False)
            return And(condition, whenTrue);
        return whenTrue == False ? And(Not(condition), whenFalse) : new Expr.Conditional(condition, whenTrue, whenFalse);
    }

    /// <summary>A conversion, done at once where the value is known.</summary>
    public static Expr Convert(Expr value, ScalarType type) => (value, type) switch
    {
        _ when value.Type == type || value is Expr.Invalid => value,
        (Expr.IntConstant number, ScalarType.Float) => new Expr.FloatConstant(number.Value),
        (Expr.Conditional { WhenTrue: Expr.IntConstant, WhenFalse: Expr.IntConstant } choice, ScalarType.Float) =>
            new Expr.Conditional(choice.Condition, Convert(choice.WhenTrue, type), Convert(choice.WhenFalse, type)),
        _ => new Expr.Convert(value, type),
    };

    /// <summary>Whether repeating an expression costs nothing, so that it needs no name.</summary>
    public static bool IsAtomic(Expr value) => value
        is Expr.FloatConstant or Expr.IntConstant or Expr.BoolConstant or Expr.Input or Expr.Weight or Expr.Column or Expr.OverEntry
        or Expr.Config or Expr.ConfigHasValue or Expr.ConfigLength or Expr.RowLength or Expr.LoopValue or Expr.LoopIndex or Expr.Local
        or Expr.BatchFlag or Expr.Invalid;
}
