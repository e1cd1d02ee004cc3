using static KerasMetricsDsl.Fuzz.Declarations.Generation.Kind;
using static KerasMetricsDsl.Fuzz.Declarations.Generation.Operand;

namespace KerasMetricsDsl.Fuzz.Declarations.Generation;

/// <summary>Bodies of methods: an expression, or locals, early returns and a last return.</summary>
internal static class BodyRules
{
    public static IEnumerable<Rule> All =>
    [
        .. Of(Float, FloatStatements, FloatBody),
        .. Of(Int, IntStatements, IntBody),
        .. Of(Bool, BoolStatements, BoolBody),
        new(ApproximateBody, "=> $0;", Approximate),
    ];

    private static Rule[] Of(Kind value, Kind statements, Kind body) =>
    [
        new(body, "=> $0;", value),
        new(body, "{ $0 }", statements),
        new(statements, "return $0;", value),
        new(statements, "var $a = $0; $1", Safe(Float), new(statements, Float)),
        new(statements, "var $a = $0; $1", Safe(Int), new(statements, Int)),
        new(statements, "if ($0) return $1; $2", Bool, value, statements),
        new(statements, "if ($0) { return $1; } else { $2 }", Bool, value, statements),
    ];
}
