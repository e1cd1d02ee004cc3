using System.Text;

namespace KerasMetricsDsl.Consumers;

public class PackageTests
{
    [Fact]
    public void Core_HoldsLibraryDocumentationAndGenerator() => Assert.Equal(
        [
            "README.md",
            "analyzers/dotnet/cs/KerasMetricsDsl.Generators.dll",
            "icon.png",
            "lib/net10.0/KerasMetricsDsl.dll",
            "lib/net10.0/KerasMetricsDsl.xml",
        ],
        Open("KerasMetricsDsl").Files);

    [Fact]
    public void Gpu_HoldsLibraryAndDocumentation() => Assert.Equal(
        ["README.md", "icon.png", "lib/net10.0/KerasMetricsDsl.Gpu.dll", "lib/net10.0/KerasMetricsDsl.Gpu.xml"],
        Open("KerasMetricsDsl.Gpu").Files);

    [Fact]
    public void Gpu_AsksForTheCoreOfItsOwnVersion() =>
        Assert.Equal($"[{Feed.Version}]", Open("KerasMetricsDsl.Gpu").Dependencies["KerasMetricsDsl"]);

    [Theory]
    [InlineData("KerasMetricsDsl")]
    [InlineData("KerasMetricsDsl.Gpu")]
    [InlineData("KerasMetricsDsl.Templates")]
    public void Package_SaysWhatItIs(string id)
    {
        var package = Open(id);

        Assert.Equal(id, package.Find("id"));
        Assert.Equal("MIT", package.Find("license"));
        Assert.Equal("README.md", package.Find("readme"));
        Assert.Equal("icon.png", package.Find("icon"));
        Assert.Contains("model-evaluation", package.Find("tags")!.Split(' '));
        Assert.StartsWith("https://", package.Find("projectUrl"), StringComparison.Ordinal);
        Assert.True(package.Find("description")!.Length > 50);
    }

    [Theory]
    [InlineData("KerasMetricsDsl")]
    [InlineData("KerasMetricsDsl.Gpu")]
    public void Symbols_LeadToTheCommitThatThePackageNames(string id)
    {
        var commit = Open(id).Metadata.Elements().Single(element => element.Name.LocalName == "repository").Attribute("commit")?.Value;
        var symbols = new Package(Path.ChangeExtension(Feed.PathOf(id), "snupkg"));

        var links = Encoding.UTF8.GetString(symbols[$"lib/net10.0/{id}.pdb"]);

        // Sources that are no clone have no commit, and no link then.
        Assert.Equal(commit is not null, links.Contains($"*\":\"https://raw.githubusercontent.com/KerasMetricsDsl/KerasMetricsDsl/{commit}/*", StringComparison.Ordinal));
    }

    private static Package Open(string id) => new(Feed.PathOf(id));
}
