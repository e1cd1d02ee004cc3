using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Emission.Printing;

/// <summary>int32 arithmetic on lanes: the operators mean float there, so ints go by name.</summary>
internal static class LanesInts
{
    public static Text Print(BinaryOperator operation, string left, string right) => operation switch
    {
        BinaryOperator.Add => Text.Atom($"T.AddInt({left}, {right})"),
        BinaryOperator.Subtract => Text.Atom($"T.SubtractInt({left}, {right})"),
        BinaryOperator.Multiply => Text.Atom($"T.MultiplyInt({left}, {right})"),
        BinaryOperator.Divide => Text.Atom($"T.DivideInt({left}, {right})"),
        BinaryOperator.Remainder => Text.Atom($"T.RemainderInt({left}, {right})"),
        BinaryOperator.Equal => Text.Atom($"T.EqualsInt({left}, {right})"),
        BinaryOperator.NotEqual => Not($"T.EqualsInt({left}, {right})"),
        BinaryOperator.Less => Text.Atom($"T.LessThanInt({left}, {right})"),
        BinaryOperator.GreaterOrEqual => Not($"T.LessThanInt({left}, {right})"),
        BinaryOperator.Greater => Text.Atom($"T.LessThanInt({right}, {left})"),
        BinaryOperator.LessOrEqual => Not($"T.LessThanInt({right}, {left})"),
        _ => throw new InvalidOperationException($"{operation} is a bit operation."),
    };

    private static Text Not(string code) => new("~" + code, Binding.Unary);
}
