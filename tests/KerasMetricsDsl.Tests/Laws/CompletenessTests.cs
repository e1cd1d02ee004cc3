namespace KerasMetricsDsl.Tests.Laws;

/// <summary>No metric of the library escapes the laws.</summary>
public class CompletenessTests
{
    [Fact]
    public void CaseTable_HoldsEveryMetricOfTheLibrary()
    {
        var tested = CaseTable.All.Select(metric => metric.Create().GetType()).ToHashSet();
        var missing = typeof(IMetric).Assembly.GetExportedTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IMetric)) && !tested.Contains(type));
        Assert.Empty(missing);
    }
}
