using static KerasMetricsDsl.Fuzz.Declarations.Generation.Kind;
using static KerasMetricsDsl.Fuzz.Declarations.Generation.Operand;

namespace KerasMetricsDsl.Fuzz.Declarations.Generation;

/// <summary>Forms that make a bool.</summary>
internal static class BoolRules
{
    private static readonly string[] Relations = ["<", "<=", ">", ">=", "==", "!="];

    public static IEnumerable<Rule> All =>
    [
        .. Relations.Select(sign => new Rule(Bool, $"($0 {sign} $1)", Float, Float) { Folds = true }),
        .. Relations.Select(sign => new Rule(Bool, $"($0 {sign} $1)", Int, Int) { Folds = true }),
        .. new[] { "IsNaN", "IsInfinity", "IsFinite" }.Select(name => new Rule(Bool, $"float.{name}($0)", Float)),
        .. new[] { "&&", "||", "==", "!=" }.Select(sign => new Rule(Bool, $"($0 {sign} $1)", Bool, Bool) { Folds = true }),
        new(Bool, "true") { Folds = true },
        new(Bool, "(!$0)", Bool) { Folds = true },
        new(Bool, "($0 is 1 or > 3)", Variable(Int)),
        new(Bool, "($0 ? $1 : $2)", Bool, Bool, Bool) { Folds = true },
        new(Bool, "(7 / $0 > 2)", Variable(Int)) { Plain = "(PlainDivide(7, $0) > 2)" },
    ];
}
