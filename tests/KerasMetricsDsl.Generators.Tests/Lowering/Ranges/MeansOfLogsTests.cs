using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Tests.Support;
using static KerasMetricsDsl.Generators.Tests.Support.Models;

namespace KerasMetricsDsl.Generators.Tests.Lowering.Ranges;

public class MeansOfLogsTests
{
    private static readonly Expr Score = Call("Clamp", Predicted, Float(1e-7f), Float(0.9999999f));

    private static readonly Dictionary<string, Expr> Means = new()
    {
        ["as it is written"] = Add(Times(True, Log(Score)), Times(Rest(True), Log(Rest(Score)))),
        ["with the sum turned round"] = Add(Times(Rest(True), Log(Rest(Score))), Times(True, Log(Score))),
        ["with the products turned round"] = Add(Times(Log(Score), True), Times(Log(Rest(Score)), Rest(True))),
        ["with the rest first"] = Add(Times(Rest(True), Log(Score)), Times(True, Log(Rest(Score)))),
        ["of a computed weight"] = Add(Times(Half(True), Log(Score)), Times(Rest(Half(True)), Log(Rest(Score)))),
    };

    private static readonly Dictionary<string, Expr> Others = new()
    {
        ["a difference"] = Binary(BinaryOperator.Subtract, Times(True, Log(Score)), Times(Rest(True), Log(Rest(Score)))),
        ["weights that are no shares of one"] =
            Add(Times(True, Log(Score)), Times(Binary(BinaryOperator.Subtract, Float(2f), True), Log(Rest(Score)))),
        ["the same weight twice"] = Add(Times(True, Log(Score)), Times(True, Log(Rest(Score)))),
        ["logarithms that may be infinite"] = Add(Times(True, Log(Predicted)), Times(Rest(True), Log(Rest(Predicted)))),
        ["logarithms of two inputs"] = Add(Times(True, Log(Score)), Times(Rest(True), Log(Call("Clamp", True, Float(0.1f), Float(0.9f))))),
        ["other logarithms"] = Add(Times(True, Call("Log2", Score)), Times(Rest(True), Call("Log2", Rest(Score)))),
    };

    public static TheoryData<string> NamesOfMeans => [.. Means.Keys];

    public static TheoryData<string> NamesOfOthers => [.. Others.Keys];

    [Theory]
    [MemberData(nameof(NamesOfMeans))]
    public void Lower_AMeanOfLogs_IsOneFunction(string mean)
    {
        var body = string.Join('\n', Kernels.OnlyBody(Metric(Mean("Value", Means[mean]))));
        Assert.Contains("T.MeanOfLogs(", body);
        Assert.DoesNotContain("T.LogBounded(", body);
    }

    [Theory]
    [MemberData(nameof(NamesOfOthers))]
    public void Lower_AnythingElse_KeepsItsLogs(string other) =>
        Assert.DoesNotContain("T.MeanOfLogs(", string.Join('\n', Kernels.OnlyBody(Metric(Mean("Value", Others[other])))));

    [Fact]
    public void Lower_AMeanOfLogs_ReadsAsItsFormula() => Assert.Equal(
        [
            "T yTrue = at.Float(0);",
            "T yPred = at.Float(1);",
            "T clamped = T.MinConstant(0.9999999f, T.MaxConstant(1E-07f, yPred));",
            "T value = T.MeanOfLogs(yTrue, clamped, 1f - clamped);",
            "return new(value);",
        ],
        Kernels.OnlyBody(Metric(Mean("Value", Means["as it is written"]))));

    private static Expr Add(Expr left, Expr right) => Binary(BinaryOperator.Add, left, right);

    private static Expr Times(Expr left, Expr right) => Binary(BinaryOperator.Multiply, left, right);

    private static Expr Rest(Expr whole) => Binary(BinaryOperator.Subtract, Float(1f), whole);

    private static Expr Half(Expr whole) => Times(whole, Float(0.5f));

    private static Expr Log(Expr argument) => Call("Log", argument);
}
