using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Tests.Support;
using static KerasMetricsDsl.Generators.Tests.Support.Models;

namespace KerasMetricsDsl.Generators.Tests.Lowering;

public class SwitchTests
{
    [Fact]
    public void Lower_ConditionOnAParameter_GivesAKernelForEachSide()
    {
        var plan = Kernels.Lower(Metric(Mean("Value", Choose(Flag("flag"), True, Predicted))));
        var branch = Assert.IsType<Dispatch.Branch>(plan.Dispatch);
        Assert.Equal(Flag("flag"), branch.Condition);
        Assert.Equal(["ValueFlagKernel", "ValueKernel"], plan.Kernels.Select(kernel => kernel.Name));
    }

    [Fact]
    public void Lower_SwitchInABranchNotTaken_IsNotAsked()
    {
        var plan = Kernels.Lower(Metric(Mean("Value", Choose(Flag("flag"), True, Choose(Flag("other"), Predicted, Float(1f))))));
        var branch = Assert.IsType<Dispatch.Branch>(plan.Dispatch);
        Assert.IsType<Dispatch.Leaf>(branch.WhenTrue);
        Assert.IsType<Dispatch.Branch>(branch.WhenFalse);
    }

    [Fact]
    public void Lower_SidesThatComeOutAlike_AreOneKernel()
    {
        var plan = Kernels.Lower(Metric(Mean("Value", Choose(Flag("flag"), Predicted, Predicted))));
        Assert.Single(plan.Kernels);
        Assert.IsType<Dispatch.Leaf>(plan.Dispatch);
    }

    [Fact]
    public void Lower_ConditionOfSeveralParameters_IsOneSwitch()
    {
        var both = Binary(BinaryOperator.And, Flag("flag"), Binary(BinaryOperator.Greater, Config("epsilon"), Float(0f)));
        var plan = Kernels.Lower(Metric(Mean("Value", Choose(both, True, Predicted))));
        Assert.Equal(both, Assert.IsType<Dispatch.Branch>(plan.Dispatch).Condition);
    }

    [Fact]
    public void Lower_MembersOfAnEnum_ExcludeOneAnother()
    {
        Expr Is(int value) => Binary(BinaryOperator.Equal, new Expr.Config("mode", ScalarType.Int), new Expr.IntConstant(value));
        var value = Choose(Is(0), True, Choose(Is(1), Predicted, Choose(Is(2), Float(2f), Float(3f))));
        var other = Choose(Is(2), True, Predicted);
        var plan = Kernels.Lower(Metric(Mean("First", value), Mean("Second", other)));
        Assert.Equal(4, Leaves(plan.Dispatch));
    }

    [Fact]
    public void Lower_TooManySwitches_GivesNoPlan()
    {
        var value = Enumerable.Range(0, 7).Aggregate(True, (sum, i) =>
        {
            var condition = Binary(BinaryOperator.Greater, Config("epsilon"), Float(i));
            return Binary(BinaryOperator.Add, sum, Choose(condition, Float(i), Predicted));
        });
        Assert.Null(MetricLowering.Lower(Metric(Mean("Value", value))));
    }

    [Fact]
    public void Lower_QuestionAboutTheBatch_IsAskedAfterTheParameters()
    {
        var value = Choose(new Expr.BatchFlag("IsBinary"), Choose(Flag("flag"), True, Predicted), Predicted);
        var model = Metric(Mean("Value", value)) with
        {
            BatchFlags = [new BatchFlagModel("IsBinary", Binary(BinaryOperator.Equal, True, Float(0f)))],
        };
        var plan = Kernels.Lower(model);
        var leaf = Assert.IsType<Dispatch.Leaf>(Assert.Single(plan.Flags).Dispatch);
        Assert.Equal("IsBinaryKernel", Assert.Single(leaf.Passes).Kernel);
        Assert.Contains(plan.Kernels, kernel => kernel is KernelPlan.Element { Name: "IsBinaryKernel", Reduction: RowReduction.Min });
    }

    private static int Leaves(Dispatch dispatch) =>
        dispatch is Dispatch.Branch branch ? Leaves(branch.WhenTrue) + Leaves(branch.WhenFalse) : 1;
}
