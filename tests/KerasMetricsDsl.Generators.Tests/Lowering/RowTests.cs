using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Tests.Support;
using static KerasMetricsDsl.Generators.Tests.Support.Models;

namespace KerasMetricsDsl.Generators.Tests.Lowering;

public class RowTests
{
    [Fact]
    public void Lower_ReductionOfTwoAccumulators_IsComputedOnce()
    {
        var total = Sum("yPred", 1, p => p);
        var model = Rows(Mean("First", Call("Log", total)), Mean("Second", Call("Exp", total)));
        Assert.Single(Kernels.OnlyBody(model), line => line.Contains("RowSum<T> ", StringComparison.Ordinal));
    }

    [Fact]
    public void Lower_IndependentReductions_ShareALoop()
    {
        var value = Binary(BinaryOperator.Divide, Sum("yPred", 1, p => p), Sum("yPred", 2, p => Binary(BinaryOperator.Multiply, p, p)));
        Assert.Single(Kernels.OnlyBody(Rows(Mean("Value", value))), line => line.StartsWith("for", StringComparison.Ordinal));
    }

    [Fact]
    public void Lower_ReductionThatNeedsAnother_ComesAfterIt()
    {
        var mean = Sum("yPred", 1, p => p);
        var value = Sum("yPred", 2, p => Call("Abs", Binary(BinaryOperator.Subtract, p, mean)));
        Assert.Equal(2, Kernels.OnlyBody(Rows(Mean("Value", value))).Count(line => line.StartsWith("for", StringComparison.Ordinal)));
    }

    [Fact]
    public void Lower_ReductionInsideALoopThatDoesNotChangeIt_IsMovedOut()
    {
        var inner = Call("Log", Sum("yTrue", 2, t => t));
        var value = Sum("yPred", 1, p => Binary(BinaryOperator.Multiply, p, inner));
        var body = Kernels.OnlyBody(Rows(Mean("Value", value)));
        Assert.True(Array.FindIndex(body, line => line.Contains("T.Log", StringComparison.Ordinal))
            < Array.FindLastIndex(body, line => line.StartsWith("for", StringComparison.Ordinal)));
        Assert.DoesNotContain(body, line => line.Contains("rows.One", StringComparison.Ordinal));
    }

    [Fact]
    public void Lower_ReductionThatChangesWithTheColumn_BecomesAnInnerLoop()
    {
        var value = Sum("yPred", 1, p => Sum("yPred", 2, q => Call("Max", p, q)));
        var body = Kernels.OnlyBody(Rows(Mean("Value", value)));
        Assert.Contains("for (int j = 0; j < rows.Length(1); j++)", body);
        Assert.Contains(body, line => line.Contains("rows.One(1, j)", StringComparison.Ordinal));
    }

    [Fact]
    public void Lower_ReadInABranch_CarriesItsCondition()
    {
        var label = new Expr.ArgReduce(true, "yTrue");
        var isKnown = new Expr.Binary(BinaryOperator.GreaterOrEqual, label, new Expr.IntConstant(2), ScalarType.Bool);
        var value = Choose(isKnown, new Expr.RowAt("yPred", label), Float(0f));
        var body = Kernels.OnlyBody(Rows(Mean("Value", value)));
        Assert.Contains(body, line => line.Contains("rows.Pick(1, ", StringComparison.Ordinal) && !line.Contains("T.Mask(true)", StringComparison.Ordinal));
    }

    [Fact]
    public void Lower_ReadWhoseIndexChangesWithTheColumn_NamesTheStep()
    {
        var value = Sum("yTrue", 1, t => new Expr.RowAt("yPred", new Expr.Convert(t, ScalarType.Int)));
        Assert.Contains(Kernels.OnlyBody(Rows(Mean("Value", value))), line => line.Contains("rows.PickAt(1, c, ", StringComparison.Ordinal));
    }

    [Fact]
    public void Lower_PerColumnBodyThatReadsItsOwnColumn_IsAnElementKernel()
    {
        var value = Binary(BinaryOperator.Greater, new Expr.RowAt("yPred", new Expr.Column()), Config("epsilon"));
        Assert.IsType<KernelPlan.Element>(Assert.Single(Kernels.Lower(Rows(PerColumn("Value", value))).Kernels));
    }

    [Fact]
    public void Lower_PerColumnBodyThatReadsTheRow_IsARowKernel()
    {
        var max = new Expr.RowReduce(RowReduction.Max, ["yPred"], 1, new Expr.LoopValue(1, "yPred"));
        var value = Binary(BinaryOperator.GreaterOrEqual, new Expr.RowAt("yPred", new Expr.Column()), max);
        var body = Kernels.OnlyBody(Rows(PerColumn("Value", value)));
        Assert.Contains(body, line => line.Contains("rows.AddColumn(0, c, ", StringComparison.Ordinal));
    }

    [Fact]
    public void Lower_EqualReductionsUnderOtherLoopNumbers_AreOne()
    {
        var value = Binary(BinaryOperator.Add, Call("Log", Sum("yPred", 1, p => p)), Call("Exp", Sum("yPred", 7, p => p)));
        Assert.Single(Kernels.OnlyBody(Rows(Mean("Value", value))), line => line.Contains("RowSum<T> ", StringComparison.Ordinal));
    }

    private static MetricModel Rows(params AccumulatorModel[] accumulators) => Metric(InputKind.Row, accumulators);

    private static AccumulatorModel PerColumn(string name, Expr value) =>
        Accumulator(name, AccumulatorKind.Sum, value) with { PerColumn = true, AtColumn = true };
}
