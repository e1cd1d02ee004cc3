namespace KerasMetricsDsl.Consumers;

[Collection(InWorkspace.Name)]
public class TemplateTests
{
    [Fact]
    public void Templates_Instantiated_BuildAndRun()
    {
        var hive = Workspace.NewFolder("hive");
        // A name that is none in C#, which namespaces have to be made of.
        var folder = Workspace.NewFolder("My-App.2");
        void New(params IEnumerable<string> arguments) => CommandLine.DotNet(folder, ["new", .. arguments, "--debug:custom-hive", hive]);

        New("install", Feed.PathOf("KerasMetricsDsl.Templates"));
        New("kmd-app");
        New("kmd-metric", "-n", "HammingDistance");
        var output = new Consumer(folder, "My-App.2").BuildAndRun();

        Assert.Equal("accuracy          0.8750\nAUC               0.9333\ndice coefficient  0.7351\n", output);
        Assert.Contains("namespace My_App._2;", File.ReadAllText(Path.Combine(folder, "HammingDistance.cs")), StringComparison.Ordinal);
    }
}
