namespace KerasMetricsDsl.Tests.Laws;

/// <summary>All metrics the laws are checked for: the catalogue and the forms declared only for these tests.</summary>
internal static class CaseTable
{
    private static readonly Dictionary<string, MetricCase> ByName =
        CatalogueCases.All.Concat(BeyondKerasCases.All).Concat(DeclaredCases.All).ToDictionary(metric => metric.Name, StringComparer.Ordinal);

    public static IEnumerable<MetricCase> All => ByName.Values;

    public static MetricCase Get(string name) => ByName[name];
}
