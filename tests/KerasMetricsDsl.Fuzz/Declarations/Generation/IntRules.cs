using static KerasMetricsDsl.Fuzz.Declarations.Generation.Kind;
using static KerasMetricsDsl.Fuzz.Declarations.Generation.Operand;

namespace KerasMetricsDsl.Fuzz.Declarations.Generation;

/// <summary>Forms that make an int: they wrap around, and a divisor of 0 gives 0.</summary>
internal static class IntRules
{
    public static IEnumerable<Rule> All =>
    [
        .. new[] { "0", "1", "2", "3", "7", "-1" }.Select(literal => new Rule(Int, literal) { Folds = true }),
        .. new[] { "+", "-", "*" }.Select(sign => new Rule(Int, $"($0 {sign} $1)", Int, Int) { Folds = true }),
        new(Int, "($0 / $1)", Int, Variable(Int)) { Plain = "PlainDivide($0, $1)" },
        new(Int, "($0 % $1)", Int, Variable(Int)) { Plain = "PlainRemainder($0, $1)" },
        new(Int, "(-$0)", Int) { Folds = true },
        new(Int, "(int)$0", Variable(Float)),
        new(Int, "($0 ? $1 : $2)", Bool, Int, Int) { Folds = true },
        new(Int, "Math.Min($0, $1)", Int, Int),
        new(Int, "Math.Max($0, $1)", Int, Int),
        new(Int, "Math.Clamp($0, $1, $2)", Int, Int, Int) { Plain = "Math.Min(Math.Max($0, $1), $2)" },
        new(Int, "($0 switch { 1 => $1, < 1 => $2, _ => $3 })", Variable(Int), Int, Int, Int),
    ];
}
