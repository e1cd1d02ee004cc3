using System.Reflection;

namespace KerasMetricsDsl.Tests.Language;

public class AttributeTests
{
    [Fact]
    public void Attributes_KeepWhatTheyAreGiven()
    {
        Assert.Equal(["n", 2], new HistogramAttribute("n", 2).Sizes);
        Assert.Equal("flag", new SparseAttribute("flag").When);
        Assert.Equal("IsHard", new AllAttribute("IsHard").Predicate);
        Assert.Equal("t", new MeanAttribute { Over = "t", Mask = "m", PerColumn = true, PerColumnWhen = "p" }.Over);
    }

    [Fact]
    public void AccumulatorAttributes_AreForMethods() => Assert.All(
        typeof(MetricAttribute).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(AccumulatorAttribute))),
        type => Assert.Equal(AttributeTargets.Method, type.GetCustomAttribute<AttributeUsageAttribute>()!.ValidOn));

    [Fact]
    public void Metric_IsNotInherited() =>
        Assert.False(typeof(MetricAttribute).GetCustomAttribute<AttributeUsageAttribute>()!.Inherited);
}
