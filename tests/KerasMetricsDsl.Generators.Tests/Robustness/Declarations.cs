using System.Text.RegularExpressions;
using KerasMetricsDsl.Generators.Tests.Support;

namespace KerasMetricsDsl.Generators.Tests.Robustness;

/// <summary>Declarations to be damaged: the examples of the language's page, and files of the catalogue.</summary>
internal static partial class Declarations
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. Fences().Matches(File.ReadAllText(Path.Combine(Project.Repository, "docs", "language.md")).ReplaceLineEndings("\n"))
            .Select(fence => fence.Groups[1].Value)
            .Where(code => code.Contains("[Metric", StringComparison.Ordinal)),
        .. Resources.Names("Catalogue").Order(StringComparer.Ordinal).Where((_, position) => position % 9 == 0).Select(Resources.Read),
    ];

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fences();
}
