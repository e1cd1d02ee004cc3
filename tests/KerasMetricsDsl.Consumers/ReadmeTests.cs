namespace KerasMetricsDsl.Consumers;

[Collection(InWorkspace.Name)]
public class ReadmeTests
{
    [Fact]
    public void Program_PastedFromTheReadme_PrintsTheDiceCoefficients()
    {
        var lines = ReadmeProgram.Paste().BuildAndRun().TrimEnd().Split('\n');

        // All rows, then weights 1, 1, 0.5 and 0 on top: twice 1.4 + 1.1, by 3.8 + 2.7. In one shot: twice 1.4 by 3.8.
        Assert.Equal(5.0 / 6.5, Number(lines[0]), 1e-6);
        Assert.Equal(2.8 / 3.8, Number(lines[1]), 1e-6);
        Assert.Equal(2, lines.Length);
    }

    [Fact]
    public void QuickStart_CopiedOutOfTheRepository_RunsWithThePackage()
    {
        var samples = Workspace.NewFolder("samples");
        Consumer.Copy(Path.Combine(AppContext.BaseDirectory, "samples"), samples);
        var folder = Path.Combine(samples, "QuickStart");
        var project = Path.Combine(folder, "QuickStart.csproj");
        var lines = File.ReadAllLines(project).Where(line => !line.Contains("<ProjectReference", StringComparison.Ordinal)).ToList();
        lines.Insert(
            lines.FindIndex(line => line.Contains("<PackageReference", StringComparison.Ordinal)),
            $"""<PackageReference Include="KerasMetricsDsl" Version="{Feed.Version}" />""");
        File.WriteAllLines(project, lines);

        var output = new Consumer(folder, "QuickStart").BuildAndRun();

        Assert.Contains("Dice coefficient (custom)", output, StringComparison.Ordinal);
        Assert.Contains("0.4983245", output, StringComparison.Ordinal);
    }

    private static double Number(string line) => double.Parse(line, System.Globalization.CultureInfo.InvariantCulture);
}
