using KerasMetricsDsl.Generators.Tests.Support;

namespace KerasMetricsDsl.Generators.Tests.Docs;

/// <summary>The catalogue's page says what the declarations say.</summary>
public class CataloguePageTests
{
    public static TheoryData<string> Metrics => [.. MetricEntry.All.Select(entry => entry.Type.Name)];

    [Fact]
    public void Page_IsThatOfTheDeclarations() => Snapshot.VerifyDocument("docs/catalogue.md", CataloguePage.Text());

    [Fact]
    public void Page_HasASectionForEveryDeclaration() => Assert.Empty(Catalogue.Models.Keys.Except(MetricEntry.All.Select(entry => entry.Type.Name)));

    [Theory]
    [MemberData(nameof(Metrics))]
    public void Metric_SaysWhatItIsAndWhereItComesFrom(string metric)
    {
        var entry = MetricEntry.All.Single(entry => entry.Type.Name == metric);
        Assert.NotEmpty(entry.Docs.Summary);
        Assert.True(entry.Docs.Keras is not null || entry.Docs.Source is not null || entry.FixesArguments, "No Keras:, Definition: or Source: in the documentation.");
    }

    [Theory]
    [MemberData(nameof(Metrics))]
    public void Metric_CanBeMadeByItsClassName(string metric) => Assert.Contains(metric, MetricEntry.Identifiers[metric]);
}
