using static KerasMetricsDsl.Fuzz.Declarations.Generation.Kind;
using static KerasMetricsDsl.Fuzz.Declarations.Generation.Operand;

namespace KerasMetricsDsl.Fuzz.Declarations.Generation;

/// <summary>Forms that make a float.</summary>
internal static class FloatRules
{
    private static readonly string[] Literals =
        ["0f", "1f", "2f", "3f", "0.5f", "-1f", "0.1f", "1e-7f", "1e10f", "float.PositiveInfinity", "float.NaN", "float.Epsilon", "MathF.PI"];

    private static readonly string[] Exact1 = ["Abs", "Floor", "Ceiling", "Round", "Truncate", "Sqrt"];

    private static readonly string[] Inexact1 =
        ["MathF.Log", "MathF.Log2", "MathF.Log10", "float.LogP1", "MathF.Exp", "float.ExpM1", "MathF.Cbrt", "MathF.Sinh", "MathF.Cosh", "MathF.Tanh", "MathF.Sin", "MathF.Cos"];

    /// <summary>How the plain forms of functions begin whose last bits depend on who computes them.</summary>
    public static IReadOnlyList<string> InexactPlain { get; } = [.. Inexact1.Select(name => $"Plain{name.Split('.')[1]}("), "PlainPow("];

    public static IEnumerable<Rule> All =>
    [
        .. Literals.Select(literal => new Rule(Float, literal) { Folds = true }),
        .. new[] { "+", "-", "*", "/", "%", "+", "-", "*" }.Select(sign => new Rule(Float, $"($0 {sign} $1)", Float, Float) { Folds = true }),
        .. Exact1.Select(name => new Rule(Float, $"MathF.{name}($0)", Float)),
        .. Inexact1.Select(name => new Rule(Float, $"{name}($0)", Float) { Plain = $"Plain{name.Split('.')[1]}($0)" }),
        .. Others,
    ];

    private static Rule[] Others =>
    [
        new(Float, "(-$0)", Float) { Folds = true },
        new(Float, "(float)$0", Int) { Folds = true },
        new(Float, "($0 + $1)", Float, Int) { Folds = true },
        new(Float, "($0 * $1)", Int, Float) { Folds = true },
        new(Float, "($0 ? $1 : $2)", Bool, Float, Float) { Folds = true },
        new(Float, "MathF.Min($0, $1)", Float, Float),
        new(Float, "Math.Max($0, $1)", Float, Float),
        new(Float, "float.MinNumber($0, $1)", Float, Float),
        new(Float, "float.MaxNumber($0, $1)", Float, Float),
        new(Float, "MathF.CopySign($0, $1)", Float, Float),
        new(Float, "MathF.FusedMultiplyAdd($0, $1, $2)", Float, Float, Float),
        new(Float, "Math.Clamp($0, $1, $2)", Float, Float, Float) { Plain = "PlainClamp($0, $1, $2)" },
        new(Float, "MathF.Pow($0, $1)", Float, Float) { Plain = "PlainPow($0, $1)" },
        new(Float, "(float)MathF.Sign($0)", Float) { Plain = "PlainSign($0)" },
        // A divisor that the configuration or the data decide: it may be 0.
        new(Float, "($0 + 7 / $1)", Float, Variable(Int)) { Plain = "($0 + PlainDivide(7, $1))" },
        new(Float, "($0 switch { 0 => $1, 2 => $2, > 2 => $3, _ => $4 })", Variable(Int), Float, Float, Float, Float),
        new(Float, "($0 switch { < -1f => $1, <= 1f => $2, _ => $3 })", Variable(Float), Float, Float, Float),
    ];
}
