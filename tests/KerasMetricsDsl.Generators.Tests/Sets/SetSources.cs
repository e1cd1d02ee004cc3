using KerasMetricsDsl.Generators.Tests.Support;

namespace KerasMetricsDsl.Generators.Tests.Sets;

/// <summary>Runs the generator on a set and reads the list of what it shares.</summary>
internal static class SetSources
{
    private const string Mark = "// Shared: ";

    /// <summary>What the set <c>Report</c> with these members shares, each as "Borrower.X is Lender.X".</summary>
    public static string[] Shared(string members, string declarations = "", string parameters = "") =>
        SharedOf(GeneratorRun.Of($$"""
            [MetricSet]
            public partial class Report{{(parameters.Length > 0 ? $"({parameters})" : "")}}
            {
                {{members}}
            }
            """, declarations));

    public static string[] SharedOf(GeneratorRun run) =>
        [.. run.Artifacts["Report.Set.g.cs"].Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith(Mark, StringComparison.Ordinal)).Select(line => line[Mark.Length..])];
}
