using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Intrinsics;

/// <summary>The functions that bodies may call: one row each, the only place that knows their spellings.</summary>
internal static class IntrinsicCatalogue
{
    /// <summary>The types whose methods are looked up by name: all four mean the same float32 function.</summary>
    private static readonly string[] Owners = ["System.Math", "System.MathF", "float", "double", "int"];

    public static IReadOnlyList<Intrinsic> All { get; } =
    [
        Exact("Abs", 1, "T.Abs({0})", "global::System.MathF.Abs({0})"),
        Exact("Sign", 1, "T.Sign({0})", "global::KerasMetricsDsl.Numerics.ScalarArithmetic.Sign({0})", NanRule.BecomesZero),
        Exact("CopySign", 2, "T.CopySign({0}, {1})", "global::System.MathF.CopySign({0}, {1})"),
        Exact("Min", 2, "T.Min({0}, {1})", "global::System.MathF.Min({0}, {1})"),
        Exact("Max", 2, "T.Max({0}, {1})", "global::System.MathF.Max({0}, {1})"),
        Exact("MinNumber", 2, "T.MinNumber({0}, {1})", "float.MinNumber({0}, {1})", NanRule.NumberWins),
        Exact("MaxNumber", 2, "T.MaxNumber({0}, {1})", "float.MaxNumber({0}, {1})", NanRule.NumberWins),
        Exact("Clamp", 3, "T.Min(T.Max({0}, {1}), {2})", "global::System.MathF.Min(global::System.MathF.Max({0}, {1}), {2})"),
        Exact("Floor", 1, "T.Floor({0})", "global::System.MathF.Floor({0})"),
        Exact("Ceiling", 1, "T.Ceiling({0})", "global::System.MathF.Ceiling({0})"),
        Exact("Round", 1, "T.Round({0})", "global::System.MathF.Round({0})"),
        Exact("Truncate", 1, "T.Truncate({0})", "global::System.MathF.Truncate({0})"),
        Rounded("Sqrt", 1, "T.Sqrt({0})", "global::System.MathF.Sqrt({0})", 0.5f),
        Rounded("FusedMultiplyAdd", 3, "T.FusedMultiplyAdd({0}, {1}, {2})", "global::System.MathF.FusedMultiplyAdd({0}, {1}, {2})", 0.5f),
        Question("IsNaN"),
        Question("IsInfinity"),
        Question("IsFinite"),
        Rounded("Log", 1, "T.Log({0})", "global::System.MathF.Log({0})", 1f),
        Rounded("Log2", 1, "T.Log2({0})", "global::System.MathF.Log2({0})", 1.5f),
        Rounded("Log10", 1, "T.Log10({0})", "global::System.MathF.Log10({0})", 1.5f),
        Rounded("LogP1", 1, "T.Log1P({0})", "global::KerasMetricsDsl.Numerics.ScalarArithmetic.LogP1({0})", 1.5f),
        Rounded("Exp", 1, "T.Exp({0})", "global::System.MathF.Exp({0})", 1.5f),
        Rounded("ExpM1", 1, "T.ExpM1({0})", "global::KerasMetricsDsl.Numerics.ScalarArithmetic.ExpM1({0})", 1.5f),
        Rounded("Pow", 2, "T.Pow({0}, {1})", "global::System.MathF.Pow({0}, {1})", 2f),
        Rounded("Cbrt", 1, "T.Cbrt({0})", "global::System.MathF.Cbrt({0})", 1.5f),
        Rounded("Sinh", 1, "T.Sinh({0})", "global::System.MathF.Sinh({0})", 2.5f),
        Rounded("Cosh", 1, "T.Cosh({0})", "global::System.MathF.Cosh({0})", 2.5f),
        Rounded("Tanh", 1, "T.Tanh({0})", "global::System.MathF.Tanh({0})", 3f),
        // For large arguments they ask the runtime's double precision, which a GPU has not.
        Rounded("Sin", 1, "T.Sin({0})", "global::System.MathF.Sin({0})", 1.5f) with { IsOnGpu = false },
        Rounded("Cos", 1, "T.Cos({0})", "global::System.MathF.Cos({0})", 1.5f) with { IsOnGpu = false },
        Whole("Min", 2, "T.MinInt({0}, {1})", "global::System.Math.Min({0}, {1})"),
        Whole("Max", 2, "T.MaxInt({0}, {1})", "global::System.Math.Max({0}, {1})"),
        Whole("Clamp", 3, "T.MinInt(T.MaxInt({0}, {1}), {2})", "global::System.Math.Min(global::System.Math.Max({0}, {1}), {2})"),
    ];

    /// <summary>Functions of arguments whose range is known: no body calls them by name. The lanes say for which arguments they are.</summary>
    public static IReadOnlyList<Intrinsic> Forms { get; } =
    [
        Form("LogPositive", "Log", "T.LogPositive({0})"),
        Form("LogBounded", "Log", "T.LogBounded({0})"),
        Form("Log1PUnit", "LogP1", "T.Log1PUnit({0})"),
        Form("ExpNegative", "Exp", "T.ExpNegative({0})"),
        Form("MaxZero", "Max", "T.MaxZero({0})") with { Arity = 1 },
        Form("MaxConstant", "Max", "T.MaxConstant({0}, {1})"),
        Form("MinConstant", "Min", "T.MinConstant({0}, {1})"),
        Form("ToIntBounded", "Truncate", "T.ToIntBounded({0})") with { Method = "ToInt", Result = ScalarType.Int, NaN = NanRule.BecomesZero },
    ];

    private static readonly Dictionary<string, Intrinsic> ByKey = All.Concat(Forms).ToDictionary(row => row.Key, StringComparer.Ordinal);

    /// <summary>The row of a key that an <see cref="Expr.Call"/> carries.</summary>
    public static Intrinsic Get(string key) => ByKey[key];

    /// <summary>Whether a type's methods are looked up here.</summary>
    public static bool IsOwner(string type) => Owners.Contains(type);

    /// <summary>The row that a C# method stands for, or null when bodies may not call it.</summary>
    public static Intrinsic? Find(string owner, string method, int arity, bool whole)
    {
        if (!IsOwner(owner))
            return null;
        var operand = whole ? ScalarType.Int : ScalarType.Float;
        return All.FirstOrDefault(row => row.Method == method && row.Arity == arity && row.Operand == operand);
    }

    private static Intrinsic Form(string key, string function, string lanes) =>
        All.First(row => row.Key == function) with { Key = key, Lanes = lanes };

    private static Intrinsic Exact(string name, int arity, string lanes, string scalar, NanRule nan = NanRule.Propagates) =>
        new(name, name, arity, ScalarType.Float, ScalarType.Float, lanes, scalar, nan, 0f);

    private static Intrinsic Rounded(string name, int arity, string lanes, string scalar, float ulp) =>
        new(name, name, arity, ScalarType.Float, ScalarType.Float, lanes, scalar, NanRule.Propagates, ulp);

    private static Intrinsic Question(string name) =>
        new(name, name, 1, ScalarType.Float, ScalarType.Bool, $"T.{name}({{0}})", $"float.{name}({{0}})", NanRule.Answers, 0f);

    private static Intrinsic Whole(string method, int arity, string lanes, string scalar) =>
        new(method + "Int", method, arity, ScalarType.Int, ScalarType.Int, lanes, scalar, NanRule.None, 0f);
}
