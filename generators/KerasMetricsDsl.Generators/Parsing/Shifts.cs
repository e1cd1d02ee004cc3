using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis.Operations;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>
/// Shifts of an int by a constant, as products and quotients of powers of two: lanes have no shift of their own. As in C#, only the lowest five
/// bits of the count matter.
/// </summary>
internal static class Shifts
{
    public static Expr By(BinaryOperatorKind kind, Expr value, int count)
    {
        var bits = count & 31;
        if (bits == 0)
            return value;
        return kind switch
        {
            BinaryOperatorKind.LeftShift => Exprs.Arithmetic(BinaryOperator.Multiply, value, Int(1 << bits)),
            BinaryOperatorKind.RightShift => Right(value, bits),
            _ => Exprs.Arithmetic(BinaryOperator.And, Right(value, bits), Int(int.MaxValue >> (bits - 1))),
        };
    }

    // The lowest bits are cleared first, so that the quotient is exact and rounds down for negative numbers too. 2³¹ is no int: there only the sign is left.
    private static Expr Right(Expr value, int bits) => bits == 31
        ? new Expr.Conditional(Exprs.Compare(BinaryOperator.Less, value, Int(0)), Int(-1), Int(0))
        : Exprs.Arithmetic(BinaryOperator.Divide, Exprs.Arithmetic(BinaryOperator.And, value, Int(-1 << bits)), Int(1 << bits));

    private static Expr.IntConstant Int(int value) => new(value);
}
