using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>
/// Arithmetic on constants, as the kernel would do it at run time. Nothing is folded that holds for most numbers only:
/// x·0 is not 0 for an infinite x, and x+0 is not x for −0.
/// </summary>
internal static class Folding
{
    public static Expr? Fold(Expr.Binary node) => (node.Left, node.Right) switch
    {
        (Expr.FloatConstant left, Expr.FloatConstant right) => Floats(node.Operator, left.Value, right.Value),
        (Expr.IntConstant left, Expr.IntConstant right) => Ints(node.Operator, left.Value, right.Value),
        (Expr.BoolConstant left, _) => Bools(node.Operator, left.Value, node.Right),
        (_, Expr.BoolConstant right) => Bools(node.Operator, right.Value, node.Left),
        // Two names of a body may stand for one value. A NaN is not equal to itself.
        (Expr.Config or Expr.Input or Expr.Local or Expr.Column, _) when node.Left.Type != ScalarType.Float && node.Left == node.Right =>
            BesideItself(node.Operator),
        _ => null,
    };

    public static Expr? Fold(Expr.Convert node) => (node.Operand, node.Type) switch
    {
        (Expr.BoolConstant value, ScalarType.Float) => new Expr.FloatConstant(value.Value ? 1f : 0f),
        (Expr.BoolConstant value, ScalarType.Int) => new Expr.IntConstant(value.Value ? 1 : 0),
        (Expr.IntConstant value, ScalarType.Float) => new Expr.FloatConstant(value.Value),
        (Expr.FloatConstant value, ScalarType.Int) => new Expr.IntConstant(ToInt(value.Value)),
        (var operand, var type) when operand.Type == type => operand,
        _ => null,
    };

    public static Expr? Fold(Expr.Unary node) => (node.Operator, node.Operand) switch
    {
        (UnaryOperator.Negate, Expr.FloatConstant value) => new Expr.FloatConstant(-value.Value),
        (UnaryOperator.Negate, Expr.IntConstant value) => new Expr.IntConstant(unchecked(-value.Value)),
        (UnaryOperator.Not, Expr.BoolConstant value) => new Expr.BoolConstant(!value.Value),
        (UnaryOperator.Not, Expr.Unary { Operator: UnaryOperator.Not } inner) => inner.Operand,
        _ => null,
    };

    public static Expr? Fold(Expr.Conditional node) => node switch
    {
        { Condition: Expr.BoolConstant { Value: true } } => node.WhenTrue,
        { Condition: Expr.BoolConstant { Value: false } } => node.WhenFalse,
        { WhenTrue: Expr.BoolConstant { Value: true }, WhenFalse: Expr.BoolConstant { Value: false } } => node.Condition,
        { WhenTrue: Expr.BoolConstant { Value: false }, WhenFalse: Expr.BoolConstant { Value: true } } =>
            new Expr.Unary(UnaryOperator.Not, node.Condition),
        { WhenFalse: Expr.BoolConstant { Value: false } } => Both(BinaryOperator.And, node.Condition, node.WhenTrue),
        { WhenTrue: Expr.BoolConstant { Value: true } } => Both(BinaryOperator.Or, node.Condition, node.WhenFalse),
        _ when node.WhenTrue.IsConstant() && node.WhenTrue == node.WhenFalse && !IsZero(node.WhenTrue) => node.WhenTrue,
        _ => null,
    };

    private static Expr.Binary Both(BinaryOperator both, Expr left, Expr right) => new Expr.Binary(both, left, right, ScalarType.Bool);

    // Truncated and saturated, whatever the runtime that hosts the compiler makes of such a cast.
    private static int ToInt(float value) => value switch
    {
        float.NaN => 0,
        >= int.MaxValue => int.MaxValue,
        <= int.MinValue => int.MinValue,
        _ => (int)value,
    };

    private static Expr.BoolConstant? BesideItself(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Equal or BinaryOperator.LessOrEqual or BinaryOperator.GreaterOrEqual => new Expr.BoolConstant(true),
        BinaryOperator.NotEqual or BinaryOperator.Less or BinaryOperator.Greater => new Expr.BoolConstant(false),
        _ => null,
    };

    // 0 and −0 compare equal and are not the same value.
    private static bool IsZero(Expr expression) => expression is Expr.FloatConstant { Value: 0f };

    private static Expr? Bools(BinaryOperator operation, bool known, Expr other)
    {
        Expr Not() => Fold(new Expr.Unary(UnaryOperator.Not, other)) ?? new Expr.Unary(UnaryOperator.Not, other);
        return operation switch
        {
            BinaryOperator.And => known ? other : new Expr.BoolConstant(false),
            BinaryOperator.Or => known ? new Expr.BoolConstant(true) : other,
            BinaryOperator.Equal => known ? other : Not(),
            BinaryOperator.NotEqual or BinaryOperator.Xor => known ? Not() : other,
            _ => null,
        };
    }

    private static Expr? Floats(BinaryOperator operation, float left, float right) => operation switch
    {
        BinaryOperator.Add => new Expr.FloatConstant(left + right),
        BinaryOperator.Subtract => new Expr.FloatConstant(left - right),
        BinaryOperator.Multiply => new Expr.FloatConstant(left * right),
        BinaryOperator.Divide => new Expr.FloatConstant(left / right),
        BinaryOperator.Equal => new Expr.BoolConstant(left == right),
        BinaryOperator.NotEqual => new Expr.BoolConstant(left != right),
        BinaryOperator.Less => new Expr.BoolConstant(left < right),
        BinaryOperator.LessOrEqual => new Expr.BoolConstant(left <= right),
        BinaryOperator.Greater => new Expr.BoolConstant(left > right),
        BinaryOperator.GreaterOrEqual => new Expr.BoolConstant(left >= right),
        _ => null,
    };

    private static Expr? Ints(BinaryOperator operation, int left, int right) => operation switch
    {
        BinaryOperator.Add => new Expr.IntConstant(unchecked(left + right)),
        BinaryOperator.Subtract => new Expr.IntConstant(unchecked(left - right)),
        BinaryOperator.Multiply => new Expr.IntConstant(unchecked(left * right)),
        BinaryOperator.Divide => new Expr.IntConstant(right switch { 0 => 0, -1 => unchecked(-left), _ => left / right }),
        BinaryOperator.Remainder => new Expr.IntConstant(right is 0 or -1 ? 0 : left % right),
        BinaryOperator.And => new Expr.IntConstant(left & right),
        BinaryOperator.Or => new Expr.IntConstant(left | right),
        BinaryOperator.Xor => new Expr.IntConstant(left ^ right),
        BinaryOperator.Equal => new Expr.BoolConstant(left == right),
        BinaryOperator.NotEqual => new Expr.BoolConstant(left != right),
        BinaryOperator.Less => new Expr.BoolConstant(left < right),
        BinaryOperator.LessOrEqual => new Expr.BoolConstant(left <= right),
        BinaryOperator.Greater => new Expr.BoolConstant(left > right),
        BinaryOperator.GreaterOrEqual => new Expr.BoolConstant(left >= right),
        _ => null,
    };
}
