using System.Text;

namespace KerasMetricsDsl.Consumers;

public class PackageTests
{
    [Fact]
    public void Core_HoldsLibraryDocumentationAndGenerator() => Assert.Equal(
        [
            "README.md",
            "analyzers/dotnet/cs/KerasMetricsDsl.Generators.dll",
            "buildTransitive/KerasMetricsDsl.targets",
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

        Assert.Equal(id, package.Element("id")!.Value);
        Assert.Equal("MIT", package.Element("license")!.Value);
        Assert.Equal("README.md", package.Element("readme")!.Value);
        Assert.Equal("icon.png", package.Element("icon")!.Value);
        Assert.Contains("model-evaluation", package.Element("tags")!.Value.Split(' '));
        Assert.StartsWith("https://", package.Element("projectUrl")!.Value, StringComparison.Ordinal);
        Assert.True(package.Element("description")!.Value.Length > 50);
    }

    [Theory]
    [InlineData("KerasMetricsDsl")]
    [InlineData("KerasMetricsDsl.Gpu")]
    public void Symbols_LeadToTheCommitThatThePackageNames(string id)
    {
        var repository = Open(id).Element("repository")!;
        var commit = repository.Attribute("commit")?.Value;
        var symbols = new Package(Path.ChangeExtension(Feed.PathOf(id), "snupkg"));

        var links = Encoding.UTF8.GetString(symbols[$"lib/net10.0/{id}.pdb"]);

        // Sources that are no clone have no commit, and no link then.
        var sources = repository.Attribute("url")!.Value.Replace("https://github.com/", "https://raw.githubusercontent.com/", StringComparison.Ordinal);
        Assert.Equal(commit is not null, links.Contains($"{sources}/{commit}/*", StringComparison.Ordinal));
    }

    private static Package Open(string id) => new(Feed.PathOf(id));
}
