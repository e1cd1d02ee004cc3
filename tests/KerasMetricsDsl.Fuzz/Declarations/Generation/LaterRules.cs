using static KerasMetricsDsl.Fuzz.Declarations.Generation.Kind;
using static KerasMetricsDsl.Fuzz.Declarations.Generation.Operand;

namespace KerasMetricsDsl.Fuzz.Declarations.Generation;

/// <summary>
/// Forms that came to the language later: bits, tuples, ends of rows, switches that name every value, integers beside each other. They are
/// apart from the others so that a seed of <c>declarations</c> keeps its case.
/// </summary>
internal static class LaterRules
{
    /// <summary>The name in scope where two inputs hold integers that bodies read as floats.</summary>
    public const string Wholes = "wholes";

    private static readonly string[] Relations = ["<", "<=", ">", ">=", "==", "!="];

    public static IEnumerable<Rule> All => [.. Bits, .. Choices, .. Tuples, .. Ends, .. Integers];

    // C# takes the lowest five bits of a distance, so that 33 is 1 and -1 is 31.
    private static Rule[] Bits =>
    [
        .. new[] { "&", "|", "^" }.Select(sign => new Rule(Int, $"($0 {sign} $1)", Int, Int) { Folds = true }),
        .. new[] { "<< 1", "<< 31", "<< 33", ">> 1", ">> 31", ">> (1 + 2)", ">> -1", ">>> 1", ">>> 0", ">>> 31" }
            .Select(shift => new Rule(Int, $"($0 {shift})", Int) { Folds = true }),
        new(Int, "(~$0)", Int) { Folds = true },
        new(Bool, "(($0 & 1) == 0)", Int) { Folds = true },
    ];

    // C# computes each item of a tuple, a kernel those that the patterns ask for.
    private static Operand Item(Kind kind) => Variable(kind) with { IsSafe = true };

    private static Rule[] Choices =>
    [
        new(Float, "($0 switch { true => $1, false => $2 })", Variable(Bool), Float, Float),
        new(Float, "($0 switch { < 0 => $1, 0 => $2, > 0 => $3 })", Variable(Int), Float, Float, Float),
        new(Int, "($0 switch { not 3 => $1, 3 => $2 })", Variable(Int), Int, Int),
        new(Int, "($0 switch { <= 0 or > 4 => $1, >= 1 and <= 4 => $2 })", Variable(Int), Int, Int),
        new(Float, "(($0, $1) switch { (true, true) => $2, (true, false) => $3, (false, _) => $4 })",
            Item(Bool), Item(Bool), Float, Float, Float),
        new(Float, "(($0, $1) switch { (0, _) => $2, (_, > 1f) => $3, (_, _) => $4 })", Item(Int), Item(Float), Float, Float, Float),
        new(Bool, "(($0, $1) is (1, > 2f))", Item(Int), Item(Float)),
        new(Bool, "(($0, $1) is not (0 or 2, false))", Item(Int), Item(Bool)),
    ];

    private static Rule[] Tuples =>
    [
        .. Opened(FloatStatements), .. Opened(IntStatements), .. Opened(BoolStatements),
        new(Pair, "($0, $1)", Safe(Float), Safe(Int)),
        new(Pair, "($0, $1)", Safe(Float), Safe(Int)),
        new(Pair, "($0 ? $1 : $2)", Safe(Bool), Pair, Pair),
        new(PairBody, "=> $0;", Pair),
        new(PairBody, "{ if ($0) return $1; return $2; }", Safe(Bool), Pair, Pair),
        new(PairBody, "{ var ($a, $b) = $0; return ($1, $2); }", Pair, Safe(Float, Float, Int), Safe(Int, Float, Int)),
    ];

    private static IEnumerable<Rule> Ends => new Rule[]
    {
        new(Float, "$0[^1]", Rows),
        new(Float, "$0[^2]", Rows) { Faults = true },
        new(Float, "($0[^1] - $0[0])", Rows),
        new(Float, "$0.Max(($a, $b) => $b == $0.Length - 1 ? $0[^1] : $1)", Rows, new(Float, Float, Int)),
    }.Select(rule => rule with { Needs = ["rows"] });

    private static IEnumerable<Rule> Integers => new Rule[]
    {
        new(Bool, "(v == u ? $0 : $1)", Bool, Bool),
        new(Bool, "(u == $0)", Float) { Plain = "((float)u == $0)" },
        new(Bool, "(u + 0f == v)") { Plain = "((float)u == (float)v)" },
        new(Float, "(u - v)") { Plain = "((float)u - (float)v)" },
        new(Float, "MathF.Max(u, v)") { Plain = "MathF.Max((float)u, (float)v)" },
        new(Float, "(u < v ? u : v)") { Plain = "(u < v ? (float)u : (float)v)" },
    }.Concat(Relations.Select(sign => new Rule(Bool, $"(u {sign} v)"))).Select(rule => rule with { Needs = [Wholes] });

    private static Rule[] Opened(Kind statements) =>
    [
        new(statements, "var ($a, $b) = ($0, $1); $2", Safe(Float), Safe(Int), new(statements, Float, Int)),
        new(statements, "var ($a, $b) = $0; $1", Safe(Pair), new(statements, Float, Int)),
        new(statements, "var (_, $b) = $0; var $a = $1; $2", Safe(Pair), Safe(Float), new(statements, Float, Int)),
        new(statements, "var $a = $0; var $b = $a.Item1; var $c = $a.Item2; $1", Safe(Pair), new(statements, Pair, Float, Int)),
    ];
}
