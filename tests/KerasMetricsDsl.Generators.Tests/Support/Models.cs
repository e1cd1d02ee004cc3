using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Tests.Support;

/// <summary>Models made by hand: for what lowering does, whatever the parser makes of a source text.</summary>
internal static class Models
{
    public static readonly Expr True = new Expr.Input("yTrue", ScalarType.Float);
    public static readonly Expr Predicted = new Expr.Input("yPred", ScalarType.Float);

    public static MetricModel Metric(params AccumulatorModel[] accumulators) => Metric(InputKind.Element, accumulators);

    public static MetricModel Metric(InputKind kind, params AccumulatorModel[] accumulators) => new(
        new TypeModel("Sample", [], "Tested", "public", false, "Sample.Tested", null, "partial class Tested", "global::Sample.Tested"),
        "tested",
        [],
        false,
        null,
        null,
        [
            new ConfigModel("flag", ConfigType.Bool, true, null, "bool"),
            new ConfigModel("other", ConfigType.Bool, true, null, "bool"),
            new ConfigModel("epsilon", ConfigType.Float, true, null, "float"),
            new ConfigModel("mode", ConfigType.Enum, true, null, "Mode"),
            new ConfigModel("table", ConfigType.FloatArray, true, null, "float[]"),
        ],
        null,
        [new InputModel("yTrue", kind, null, Declared(kind)), new InputModel("yPred", kind, null, Declared(kind))],
        accumulators.ToEquatableArray(),
        [],
        null,
        [],
        [],
        []);

    public static AccumulatorModel Mean(string name, Expr value) => Accumulator(name, AccumulatorKind.Mean, value);

    public static AccumulatorModel Accumulator(string name, AccumulatorKind kind, Expr value) =>
        new(name, kind, null, false, null, false, false, [], value.Type, value, null, name, ["yTrue", "yPred"]);

    public static Expr Flag(string name) => new Expr.Config(name, ScalarType.Bool);

    public static Expr Float(float value) => new Expr.FloatConstant(value);

    public static Expr Config(string name) => new Expr.Config(name, ScalarType.Float);

    public static Expr Binary(BinaryOperator operation, Expr left, Expr right)
    {
        var isComparison = operation >= BinaryOperator.Equal;
        return new Expr.Binary(operation, left, right, isComparison ? ScalarType.Bool : left.Type);
    }

    public static Expr Choose(Expr condition, Expr whenTrue, Expr whenFalse) => new Expr.Conditional(condition, whenTrue, whenFalse);

    public static Expr Call(string intrinsic, params Expr[] arguments) =>
        new Expr.Call(intrinsic, arguments.ToEquatableArray(), ScalarType.Float);

    /// <summary>Σ over the row of a body that is given the row's value.</summary>
    public static Expr Sum(string row, int loop, Func<Expr, Expr> body) =>
        new Expr.RowReduce(RowReduction.Sum, [row], loop, body(new Expr.LoopValue(loop, row)));

    private static string Declared(InputKind kind) => kind switch
    {
        InputKind.Row => "Row",
        InputKind.Label => "int",
        InputKind.Flag => "bool",
        _ => "float",
    };
}
