using KerasMetricsDsl.Generators;

namespace KerasMetricsDsl.Tests.Docs;

/// <summary>The table of functions says what the intrinsic catalogue says.</summary>
public class FunctionTableTests
{
    [Fact]
    public void FunctionTable_EqualsTheCatalogue()
    {
        var table = RepositoryFiles.Read("docs/language.md").ReplaceLineEndings("\n").Split("<!-- functions")[1].Split("\n\n")[0];
        var rows = table.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).ToHashSet();
        var expected = Catalogue().ToHashSet();
        Assert.Empty(expected.Except(rows));
        Assert.Empty(rows.Except(expected));
    }

    // The catalogue is internal to the compiler. Functions over int have no rule for NaN, and no row of their own.
    private static IEnumerable<string> Catalogue()
    {
        var catalogue = typeof(MetricGenerator).Assembly.GetType("KerasMetricsDsl.Generators.Intrinsics.IntrinsicCatalogue")!;
        return ((IEnumerable<object>)catalogue.GetProperty("All")!.GetValue(null)!)
            .Where(row => Read(row, "NaN").ToString() != "None")
            .Select(row => $"| `{Read(row, "Method")}` | {Read(row, "MaxUlp"):0.#} | {Rule(Read(row, "NaN").ToString()!)} |");
    }

    private static object Read(object row, string property) => row.GetType().GetProperty(property)!.GetValue(row)!;

    private static string Rule(string rule) => rule switch
    {
        "NumberWins" => "number wins",
        "BecomesZero" => "becomes 0",
        "Answers" => "answers",
        _ => "propagates",
    };
}
