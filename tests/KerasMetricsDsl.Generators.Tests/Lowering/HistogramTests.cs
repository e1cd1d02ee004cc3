using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Tests.Support;
using static KerasMetricsDsl.Generators.Tests.Support.Models;

namespace KerasMetricsDsl.Generators.Tests.Lowering;

public class HistogramTests
{
    private static readonly Term Weight = new Term.Weight(null);

    private static readonly Expr Label = new Expr.Convert(Predicted, ScalarType.Int);

    [Fact]
    public void Lower_OneDimension_LeavesTheRangeToTheEngine() =>
        Assert.Equal("return T.ToInt(yPred);", Kernels.OnlyBody(Histogram([Label], 5))[^1]);

    [Fact]
    public void Lower_TwoDimensions_ChecksEachIndex()
    {
        var body = Kernels.OnlyBody(Histogram([Label, Label], 5, 4));
        Assert.Contains(body, line => line.StartsWith("return T.Select(T.InRange(", StringComparison.Ordinal));
    }

    [Fact]
    public void Lower_IndexFromACondition_NeedsNoCheck()
    {
        var side = new Expr.Conditional(
            Binary(BinaryOperator.NotEqual, True, Float(0f)), new Expr.IntConstant(1), new Expr.IntConstant(0));
        var text = string.Join("\n", Kernels.OnlyBody(Histogram([side, Label], 2, 5)));
        Assert.DoesNotContain("T.InRange(yTrue", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("T.InRange").Length);
    }

    [Theory]
    [InlineData(1f, false)]
    [InlineData(2f, true)]
    public void Lower_FactorBesideTheIndex_IsOneOrKept(float factor, bool kept)
    {
        var kernel = Assert.IsType<KernelPlan.Bucket>(Assert.Single(Kernels.Lower(Histogram([Label, Float(factor)], 5)).Kernels));
        Assert.Equal(kept, kernel.Factor is not null);
    }

    [Theory]
    [InlineData("Truncate", true)]
    [InlineData("Sqrt", true)]
    [InlineData("Exp", false)]
    public void IsOneUnweighted_FunctionOfTheWeight_IsItsValueAtOne(string function, bool isOne) =>
        Assert.Equal(isOne, HistogramFactor.IsOneUnweighted(new Term.Call(function, new([Weight]), ScalarType.Float)));

    [Fact]
    public void IsOneUnweighted_WeightInSomeForm_IsTrue()
    {
        Assert.True(HistogramFactor.IsOneUnweighted(Weight));
        Assert.True(HistogramFactor.IsOneUnweighted(new Term.Select(new Term.BoolLiteral(true), Weight, Term.Float(1f))));
        Assert.True(HistogramFactor.IsOneUnweighted(new Term.Binary(BinaryOperator.Multiply, Weight, Weight, ScalarType.Float)));
        Assert.True(HistogramFactor.IsOneUnweighted(new Term.Convert(new Term.Convert(Weight, ScalarType.Int), ScalarType.Float)));
    }

    [Fact]
    public void IsOneUnweighted_AnythingElse_IsFalse()
    {
        Assert.False(HistogramFactor.IsOneUnweighted(new Term.Select(new Term.BoolLiteral(true), Weight, Term.Float(0f))));
        Assert.False(HistogramFactor.IsOneUnweighted(new Term.Binary(BinaryOperator.Add, Weight, Weight, ScalarType.Float)));
        Assert.False(HistogramFactor.IsOneUnweighted(new Term.Cell(0, ScalarType.Float)));
        Assert.False(HistogramFactor.IsOneUnweighted(Term.Float(2f)));
    }

    private static MetricModel Histogram(Expr[] items, params int[] sizes) =>
        Metric(Accumulator("Cells", AccumulatorKind.Histogram, new Expr.Tuple(new(items))) with
        {
            Sizes = new([.. sizes.Select(size => new HistogramSize(size, null))]),
        });
}
