using static KerasMetricsDsl.Fuzz.Declarations.Generation.Kind;

namespace KerasMetricsDsl.Fuzz.Declarations.Generation;

/// <summary>Operations of rows: exact ones, and sums whose last bits are the engine's own.</summary>
internal static class RowRules
{
    private static readonly string[] InScope = ["rows"];

    public static IEnumerable<Rule> All => Exact.Concat(Sums).Select(rule => rule with { Needs = InScope });

    private static Rule[] Exact =>
    [
        new(Float, "$0[$1]", Rows, Int) { Faults = true },
        new(Float, "$0.Max()", Rows),
        new(Float, "$0.Min()", Rows),
        new(Float, "$0.Max($a => $1)", Rows, new(Float, Float)),
        new(Float, "$0.Min(($a, $b) => $1)", Rows, new(Float, Float, Int)),
        new(Float, "Row.Max($0, $1, ($a, $b) => $2)", Rows, Rows, new(Float, Float, Float)),
        new(Float, "Row.Min($0, $1, ($a, $b, $c) => $2)", Rows, Rows, new(Float, Float, Float, Int)),
        new(Int, "$0.Length", Rows),
        new(Int, "$0.ArgMax()", Rows),
        new(Int, "$0.ArgMin()", Rows),
        new(Int, "$0.RankOf($1)", Rows, Int) { Faults = true },
        new(Int, "$0.Count()", Rows),
        new(Int, "$0.Count($a => $1)", Rows, new(Bool, Float)),
        new(Int, "$0.Count(($a, $b) => $1)", Rows, new(Bool, Float, Int)),
        new(Int, "Row.Count($0, $1, ($a, $b) => $2)", Rows, Rows, new(Bool, Float, Float)),
        new(Bool, "$0.Any()", Rows),
        new(Bool, "$0.All($a => $1)", Rows, new(Bool, Float)),
        new(Bool, "$0.Any(($a, $b) => $1)", Rows, new(Bool, Float, Int)),
        new(Bool, "Row.Any($0, $1, ($a, $b) => $2)", Rows, Rows, new(Bool, Float, Float)),
        new(Bool, "Row.All($0, $1, ($a, $b, $c) => $2)", Rows, Rows, new(Bool, Float, Float, Int)),
    ];

    // Values of one sign, so that the order of a sum does not matter beyond its last bits.
    private static Rule[] Sums =>
    [
        new(Approximate, "$0.Sum()", Rows),
        new(Approximate, "$0.Mean()", Rows),
        new(Approximate, "$0.Norm()", Rows),
        new(Approximate, "$0.Variance()", Rows),
        new(Approximate, "$0.LogSumExp()", Rows),
        new(Approximate, "Row.Dot($0, $1)", Rows, Rows),
        new(Approximate, "$0.Sum($a => MathF.Abs($1))", Rows, new(Float, Float)),
        new(Approximate, "$0.Mean(($a, $b) => MathF.Abs($1))", Rows, new(Float, Float, Int)),
        new(Approximate, "Row.Sum($0, $1, ($a, $b, $c) => MathF.Abs($2))", Rows, Rows, new(Float, Float, Float, Int)),
        new(Approximate, "(2f * $0)", Approximate),
        new(Approximate, "($0 ? $1 : $2)", Bool, Approximate, Approximate),
    ];
}
