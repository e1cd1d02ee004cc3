using QuickStart;

namespace KerasMetricsDsl.Conformance.Tests.Samples;

/// <summary>The figures that the first sample prints are those of scikit-learn and of the hand-checked examples.</summary>
public class QuickStartTests
{
    [Fact]
    public void Digits_AgreeWithScikitLearn() => AssertAgree(Digits.Evaluate());

    [Fact]
    public void BreastCancer_AgreesWithScikitLearn() => AssertAgree(BreastCancer.Evaluate());

    [Fact]
    public void Diabetes_AgreesWithScikitLearn() => AssertAgree(Diabetes.Evaluate());

    [Fact]
    public void WorkedExamples_GiveTheFiguresOfTheReadme() => AssertAgree(WorkedExamples.Evaluate());

    [Fact]
    public void CustomMetrics_StayInTheirRange()
    {
        foreach (var figure in Digits.Evaluate().Concat(BreastCancer.Evaluate()).Where(figure => figure.Metric.Contains("custom", StringComparison.Ordinal)))
            Assert.InRange(figure.Value, 0, 1);
    }

    private static void AssertAgree(IEnumerable<Figure> figures)
    {
        var compared = figures.Where(figure => figure.Reference is not null).ToArray();
        Assert.NotEmpty(compared);
        foreach (var figure in compared)
            Assert.True(
                Math.Abs(figure.Value - figure.Reference!.Value) <= 1e-6 * Math.Max(1, figure.Reference.Value),
                $"{figure.Data}, {figure.Metric}: {figure.Value:R} is not {figure.Reference:R}");
    }
}
