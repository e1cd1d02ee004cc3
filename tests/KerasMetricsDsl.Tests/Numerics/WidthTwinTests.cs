namespace KerasMetricsDsl.Tests.Numerics;

/// <summary>
/// The transcendental functions are written out once per vector width. The texts must stay the same: only the lines
/// that name the width (usings and namespace) may differ.
/// </summary>
public class WidthTwinTests
{
    [Theory]
    [InlineData("Width512")]
    [InlineData("Width128")]
    [InlineData("Width1")]
    public void Functions_OfEveryWidth_AreTheSameText(string width)
    {
        var numerics = Path.Combine(Root(), "src", "KerasMetricsDsl", "Numerics");
        var originals = Directory.GetFiles(Path.Combine(numerics, "Width256"));
        Assert.NotEmpty(originals);
        Assert.All(originals, original =>
            Assert.Equal(Body(original), Body(Path.Combine(numerics, width, Path.GetFileName(original)))));
    }

    private static string[] Body(string path) =>
        [.. File.ReadLines(path).Where(line => !line.StartsWith("using ", StringComparison.Ordinal)
            && !line.StartsWith("namespace ", StringComparison.Ordinal))];

    private static string Root()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "KerasMetricsDsl.sln")))
            directory = directory.Parent!;
        return directory.FullName;
    }
}
