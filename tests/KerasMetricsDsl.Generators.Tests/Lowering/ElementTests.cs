using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Tests.Support;
using static KerasMetricsDsl.Generators.Tests.Support.Models;

namespace KerasMetricsDsl.Generators.Tests.Lowering;

public class ElementTests
{
    [Fact]
    public void Lower_LetOfTheAuthor_KeepsItsName()
    {
        var d = new Expr.Local(1, "d", ScalarType.Float);
        var value = new Expr.Let(1, "d", Binary(BinaryOperator.Subtract, True, Predicted), Binary(BinaryOperator.Multiply, d, d));
        Assert.Equal(
            [
                "T yTrue = at.Float(0);",
                "T yPred = at.Float(1);",
                "T d = yTrue - yPred;",
                "T value = d * d;",
                "return new(value);",
            ],
            Kernels.OnlyBody(Metric(Mean("Value", value))));
    }

    [Fact]
    public void Lower_SubexpressionOfTwoAccumulators_IsComputedOnce()
    {
        var difference = Binary(BinaryOperator.Subtract, True, Predicted);
        var model = Metric(
            Mean("First", Call("Abs", difference)),
            Mean("Second", Binary(BinaryOperator.Multiply, difference, difference)));
        Assert.Single(Kernels.OnlyBody(model), line => line.Contains("yTrue - yPred", StringComparison.Ordinal));
    }

    [Fact]
    public void Lower_ValueOfParameters_BecomesAField()
    {
        var oneMinus = Binary(BinaryOperator.Subtract, Float(1f), Config("epsilon"));
        var plan = Kernels.Lower(Metric(Mean("Value", Call("Min", Predicted, oneMinus))));
        var field = Assert.Single(plan.Kernels[0].Fields);
        Assert.Equal(("oneMinusEpsilon", oneMinus), (field.Name, field.Source));
    }

    [Fact]
    public void Lower_MoreThanFourAccumulators_TakesTwoPasses()
    {
        var model = Metric([.. Enumerable.Range(0, 5).Select(i => Mean($"V{i}", Binary(BinaryOperator.Add, True, Float(i))))]);
        var leaf = Assert.IsType<Dispatch.Leaf>(Kernels.Lower(model).Dispatch);
        Assert.Equal([4, 1], leaf.Passes.Select(pass => pass.Slots.Count));
    }

    [Fact]
    public void Lower_OfDifferentReductions_DoesNotMixThem()
    {
        var model = Metric(Mean("Mean", True), Accumulator("Largest", AccumulatorKind.Max, True), Accumulator("Sum", AccumulatorKind.Sum, True));
        var leaf = Assert.IsType<Dispatch.Leaf>(Kernels.Lower(model).Dispatch);
        Assert.Equal(["0,2", "1"], leaf.Passes.Select(pass => string.Join(",", pass.Slots)));
    }

    [Fact]
    public void Lower_MeanWithAMask_IsCountedByAHiddenSum()
    {
        var masked = Mean("Value", Predicted) with { Mask = Binary(BinaryOperator.NotEqual, True, Float(0f)) };
        var kernel = Assert.IsType<KernelPlan.Element>(Assert.Single(Kernels.Lower(Metric(masked)).Kernels));
        Assert.Equal(2, kernel.Values.Count);
        Assert.Equal(1, MetricSlots.Of(Metric(masked))[0].CountedBy);
    }

    [Theory]
    [InlineData("Abs", 1)]
    [InlineData("Log", 5)]
    public void Lower_BodyOfACost_SaysHowLongACellTakes(string intrinsic, int cost)
    {
        var kernel = Assert.IsType<KernelPlan.Element>(Assert.Single(Kernels.Lower(Metric(Mean("Value", Call(intrinsic, Predicted)))).Kernels));
        Assert.Equal(cost, kernel.Cost);
        Assert.True(kernel.Inlined);
    }

    [Fact]
    public void Lower_VeryLongBody_IsNotInlined()
    {
        var value = Enumerable.Range(0, 40).Aggregate(Predicted, (sum, i) =>
            Binary(BinaryOperator.Multiply, sum, Call("Abs", Binary(BinaryOperator.Add, True, Float(i)))));
        var kernel = Assert.IsType<KernelPlan.Element>(Assert.Single(Kernels.Lower(Metric(Mean("Value", value))).Kernels));
        Assert.False(kernel.Inlined);
    }
}
