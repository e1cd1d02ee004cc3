using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Tests.Support;
using static KerasMetricsDsl.Generators.Tests.Support.Models;

namespace KerasMetricsDsl.Generators.Tests.Lowering;

public class IntegerTests
{
    private static readonly Expr Same = Binary(BinaryOperator.Equal, True, Predicted);

    [Fact]
    public void Lower_ComparisonOfTwoInputs_GivesAKernelThatComparesIntegers()
    {
        var plan = Kernels.Lower(Metric(Mean("Correct", Same)));
        Assert.Equal(new Expr.AreIntegers(0, 1), Assert.IsType<Dispatch.Branch>(plan.Dispatch).Condition);
        var twin = plan.Kernels.Single(kernel => kernel.Name == "CorrectOfIntegersKernel");
        Assert.Equal(0b11, twin.Integers);
        Assert.Equal(
            ["T yTrue = at.Int(2);", "T yPred = at.Int(3);", "T correct = T.EqualsInt(yTrue, yPred);", "return new(correct);"],
            Kernels.Body(twin));
    }

    [Fact]
    public void Lower_InputThatIsComparedAndAdded_IsReadBothWays()
    {
        var plan = Kernels.Lower(Metric(Mean("Value", Choose(Same, True, Float(0f)))));
        var body = Kernels.Body(plan.Kernels.Single(kernel => kernel.Integers != 0));
        Assert.Contains(body, line => line.EndsWith("at.Float(0);", StringComparison.Ordinal));
        Assert.Contains(body, line => line.EndsWith("at.Int(2);", StringComparison.Ordinal));
    }

    [Fact]
    public void Lower_ComparisonOfValuesMadeOfInputs_StaysFloat()
    {
        var sum = Binary(BinaryOperator.Add, True, Float(1f));
        Assert.Single(Kernels.Lower(Metric(Mean("Value", Binary(BinaryOperator.Equal, sum, Predicted)))).Kernels);
        Assert.Single(Kernels.Lower(Metric(Mean("Value", Binary(BinaryOperator.Equal, True, Float(1f))))).Kernels);
        Assert.Single(Kernels.Lower(Metric(Mean("Value", Binary(BinaryOperator.Equal, True, True)))).Kernels);
    }
}
