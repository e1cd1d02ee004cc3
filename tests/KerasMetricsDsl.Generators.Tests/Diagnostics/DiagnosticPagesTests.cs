using System.Text.RegularExpressions;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Tests.Support;
using Microsoft.CodeAnalysis.CSharp;

namespace KerasMetricsDsl.Generators.Tests.Diagnostics;

/// <summary>Table, release notes and pages belong together, and the code on the pages does what they say.</summary>
public partial class DiagnosticPagesTests
{
    public static TheoryData<string> Ids => [.. DiagnosticCatalogue.All.Select(descriptor => descriptor.Id)];

    /// <summary>What the generator does not understand is its own fault: there is no right and wrong code to show.</summary>
    public static TheoryData<string> IdsWithCode => [.. DiagnosticCatalogue.All.Select(d => d.Id).Where(id => id != DiagnosticIds.NotUnderstood)];

    [Theory]
    [MemberData(nameof(IdsWithCode))]
    public async Task WrongCodeOfThePage_HasThisDiagnosticOnly(string id)
    {
        var version = id == DiagnosticIds.LanguageVersion ? LanguageVersion.CSharp12 : LanguageVersion.CSharp14;
        Assert.Equal([id], await Diagnose(Page(id, "Wrong"), version));
    }

    [Theory]
    [MemberData(nameof(IdsWithCode))]
    public async Task RightCodeOfThePage_HasNone(string id)
    {
        var source = Page(id, "Right");
        Assert.Empty(await Diagnose(source));
        Assert.Empty(GeneratorRun.Unchecked(source).Errors());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_HasTheTitleOfTheTable(string id) =>
        Assert.StartsWith($"# {id}: {DiagnosticCatalogue.Find(id)!.Title}\n", Resources.Read($"Pages/{id}.md"), StringComparison.Ordinal);

    [Fact]
    public void ReleaseNotes_ListTheTable() => Assert.Equal(
        DiagnosticCatalogue.All.Select(d => $"{d.Id} | {d.Category} | {d.DefaultSeverity} | {d.Title}").Order(StringComparer.Ordinal),
        (Resources.Read("AnalyzerReleases.Shipped.md") + Resources.Read("AnalyzerReleases.Unshipped.md"))
            .Split('\n').Where(line => line.StartsWith("KMD", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Ids_AreUnique() => Assert.Equal(DiagnosticCatalogue.All.Length, DiagnosticCatalogue.All.DistinctBy(d => d.Id).Count());

    // As the compiler does it, on the source together with what is generated; with the GPU package, whose diagnostics have pages too.
    private static async Task<IEnumerable<string>> Diagnose(string source, LanguageVersion version = LanguageVersion.CSharp14) =>
        (await Analysis.Run(GeneratorRun.Unchecked(GeneratorRun.Compile(version, source)).Output.AddReferences(LanguageReference.Gpu))).Select(d => d.Id);

    private static string Page(string id, string heading) =>
        Code().Match(Resources.Read($"Pages/{id}.md").Split($"## {heading}\n")[1]).Groups[1].Value;

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();
}
