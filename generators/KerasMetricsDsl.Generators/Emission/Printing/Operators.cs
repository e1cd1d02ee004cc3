using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Emission.Printing;

/// <summary>C#'s operators, alike for lanes and for plain numbers.</summary>
internal static class Operators
{
    public static (string Symbol, Binding Binding) Of(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Add => ("+", Binding.Additive),
        BinaryOperator.Subtract => ("-", Binding.Additive),
        BinaryOperator.Multiply => ("*", Binding.Multiplicative),
        BinaryOperator.Divide => ("/", Binding.Multiplicative),
        BinaryOperator.Remainder => ("%", Binding.Multiplicative),
        BinaryOperator.And => ("&", Binding.And),
        BinaryOperator.Or => ("|", Binding.Or),
        BinaryOperator.Xor => ("^", Binding.Xor),
        BinaryOperator.Equal => ("==", Binding.Equality),
        BinaryOperator.NotEqual => ("!=", Binding.Equality),
        BinaryOperator.Less => ("<", Binding.Relational),
        BinaryOperator.LessOrEqual => ("<=", Binding.Relational),
        BinaryOperator.Greater => (">", Binding.Relational),
        _ => (">=", Binding.Relational),
    };

    /// <summary>
    /// The answers of a comparison of a value with itself, for a number and for NaN; null for any other operation. Two names of a body may
    /// stand for one value, and the compiler warns of a variable that is compared with itself.
    /// </summary>
    public static (bool OfNumber, bool OfNaN)? BesideItself(BinaryOperator operation, Text left, Text right) => left.Code != right.Code
        ? null
        : operation switch
        {
            BinaryOperator.Equal or BinaryOperator.LessOrEqual or BinaryOperator.GreaterOrEqual => (true, false),
            BinaryOperator.NotEqual => (false, true),
            BinaryOperator.Less or BinaryOperator.Greater => (false, false),
            _ => null,
        };

    /// <summary>Operands as tight as the operator on the left, tighter on the right: nothing is reassociated.</summary>
    public static Text Print(BinaryOperator operation, Text left, Text right)
    {
        var (symbol, binding) = Of(operation);
        return new Text($"{Operand(left, binding, binding)} {symbol} {Operand(right, binding, binding + 1)}", binding);
    }

    // Readers do not remember how & and == or * and + rank; parentheses cost nothing where they differ.
    private static string Operand(Text operand, Binding outer, Binding needed)
    {
        var isMixed = operand.Binding < Binding.Unary && operand.Binding != outer;
        return isMixed && !IsArithmetic(operand.Binding, outer) ? $"({operand.Code})" : operand.At(needed);
    }

    private static bool IsArithmetic(Binding inner, Binding outer) =>
        (inner == Binding.Multiplicative && outer == Binding.Additive)
        || (inner >= Binding.Additive && outer is Binding.Relational or Binding.Equality);
}
