using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Tests.Emission;
using KerasMetricsDsl.Generators.Tests.Support;

namespace KerasMetricsDsl.Generators.Tests.Diagnostics;

public class ReleaseTests
{
    [Fact]
    public void Version_OfTheRelease_IsThatOfTheAssemblyWithoutItsCommit() =>
        Assert.Matches(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$", Release.Version);

    [Fact]
    public void GeneratedMembers_CarryTheVersionOfTheRelease()
    {
        var run = GeneratorRun.Of(SampleMetrics.Sources["BinaryAccuracy"]);

        Assert.Contains(
            $"GeneratedCode(\"KerasMetricsDsl.Generators\", \"{Release.Version}\")", run.Artifacts["Samples.BinaryAccuracy.State.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void HelpLinks_OfAllDiagnostics_LeadToThePageOfTheRelease() => Assert.All(DiagnosticCatalogue.All, descriptor =>
    {
        var link = new Uri(descriptor.HelpLinkUri, UriKind.Absolute);
        Assert.Equal("https", link.Scheme);
        Assert.EndsWith($"/blob/v{Release.Version}/docs/diagnostics/{descriptor.Id}.md", link.AbsolutePath, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Project.Repository, "docs", "diagnostics", $"{descriptor.Id}.md")), descriptor.Id);
    });
}
