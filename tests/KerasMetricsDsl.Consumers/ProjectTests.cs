namespace KerasMetricsDsl.Consumers;

[Collection(InWorkspace.Name)]
public class ProjectTests
{
    [Theory]
    [InlineData("13")]
    [InlineData("14")]
    public void Program_OfALanguageVersion_HasTheExpectedBits(string version)
    {
        var report = Consumer.Of("Report");

        var output = report.BuildAndRun($"-p:LangVersion={version}");

        Assert.Equal(report.Read("expected.txt"), output);
    }

    [Fact]
    public void Project_WithoutImplicitUsingsAndNullable_Runs() =>
        Assert.Equal("Hits 0.75\nError 0.1875\n", Consumer.Of("Plain").BuildAndRun());

    [Fact]
    public void Library_UnderAllAnalyzersAndStyles_BuildsWithoutAWarning() => Consumer.Of("Strict").Build();

    [Fact]
    public void InternalMetrics_OfALibrary_ServeASecondProject()
    {
        var library = Consumer.Of("Library");

        var output = new Consumer(Path.Combine(library.Folder, "Program"), "Program").BuildAndRun();

        Assert.Equal("overlap 0.3333\noverlap 0.3333, difference 0.5000\n", output);
    }

    [Fact]
    public void File_WithAPackageDirective_Runs() =>
        Assert.Equal("1\n", CommandLine.DotNet(Consumer.Of("FileBased").Folder, "run", "app.cs"));

    [Fact]
    public void GpuPackage_Alone_CompilesAMetricAndRunsIt() =>
        Assert.Equal("0.75\n", Consumer.Of("Gpu").BuildAndRun());
}
