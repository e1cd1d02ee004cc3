using System.IO.Compression;
using KerasMetricsDsl.Conformance.Tests.Oracle;

namespace KerasMetricsDsl.Conformance.Tests.Runner;

/// <summary>What the runner makes of files: a runner that cannot fail would prove nothing.</summary>
[Collection(nameof(OneAtATime))]
public sealed class RunnerTests : IDisposable
{
    private const string Updates =
        """[{"y_true": {"shape": [2], "dtype": "int32", "data": [0, 1]}, "y_pred": {"shape": [2], "dtype": "float32", "data": [0.2, 0.4]}, "sample_weight": null}]""";

    private const string Right = """{"id": "right", "config": {}, "updates": """ + Updates + """, "expected": 0.5, "expected_after_each_update": [0.5]}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("conformance").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Run_RightResult_Passes() => Assert.Equal("1 passed, 0 failed, 0 unknown", LastLine(File("BinaryAccuracy", Right)));

    [Theory]
    [InlineData("\"expected\": 0.5", "\"expected\": 0.6")]
    [InlineData("\"expected\": 0.5", "\"expected\": [0.5]")]
    [InlineData("update\": [0.5]", "update\": [0.6]")]
    [InlineData("\"config\": {}", "\"config\": {\"threshold\": 0.3}")]
    [InlineData("\"config\": {}", "\"config\": {\"treshold\": 0.5}")]
    [InlineData("\"shape\": [2]", "\"shape\": [1, 2, 1]")]
    [InlineData("\"expected\": 0.5", "\"raises_in\": \"update\"")]
    public void Run_AnythingWrong_Fails(string part, string replacement) =>
        Assert.Equal("0 passed, 1 failed, 0 unknown", LastLine(File("BinaryAccuracy", ReplaceFirst(Right, part, replacement))));

    [Theory]
    [InlineData("float32_sensitive")]
    [InlineData("backend_dependent")]
    public void Run_MarkedCase_IsCountedApart(string mark)
    {
        var wrong = $$"""{"id": "wrong", "{{mark}}": true, "updates": {{Updates}}, "expected": 7}""";
        var lines = Lines(File("BinaryAccuracy", wrong));
        Assert.Contains($"counted apart, {mark}: 0/1", lines);
        Assert.Equal("0 passed, 0 failed, 0 unknown", lines[^1]);
    }

    [Fact]
    public void Run_UnknownMetric_IsCountedAsUnknown()
    {
        var lines = Lines(File("Perplexity", Right));
        Assert.Contains("Perplexity unknown 1", lines);
        Assert.Equal("0 passed, 0 failed, 1 unknown", lines[^1]);
    }

    [Theory]
    [InlineData("BinaryAccuracy")]
    [InlineData("binary_accuracy")]
    [InlineData("keras.metrics.BinaryAccuracy")]
    public void Find_ClassAndFunctionNames_AreOneMetric(string name) => Assert.NotNull(CatalogueMap.Find(name));

    [Fact]
    public void Read_ListOfFiles_ReadsAll() => Assert.Equal(2, OracleFile.Read(Write("list.json", $"[{Object("Mean", Right)}, {Object("Sum", Right)}]")).Count);

    [Fact]
    public void Find_Folder_FindsPlainAndCompressedFiles()
    {
        Write("a.json", Object("BinaryAccuracy", Right));
        Write("notes.txt", "");
        using (var file = System.IO.File.Create(Path.Combine(_folder, "b.json.gz")))
        using (var gzip = new GZipStream(file, CompressionLevel.Fastest))
        using (var text = new StreamWriter(gzip))
            text.Write(Object("BinaryAccuracy", Right));

        Assert.Equal("2 passed, 0 failed, 0 unknown", LastLine(_folder));
    }

    private static string LastLine(string path) => Lines(path)[^1];

    private static string[] Lines(string path)
    {
        var report = new Report();
        foreach (var oracleCase in OracleFile.Find(path).SelectMany(OracleFile.Read)) report.Add(oracleCase, CaseRunner.Run(oracleCase));
        using var output = new StringWriter();
        report.Write(output);
        return output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
    }

    private string File(string metric, string oracleCase) => Write("case.json", Object(metric, oracleCase));

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    private static string Object(string metric, string oracleCase) => $$"""{"metric": "{{metric}}", "cases": [{{oracleCase}}]}""";

    private static string ReplaceFirst(string text, string part, string replacement)
    {
        var start = text.IndexOf(part, StringComparison.Ordinal);
        Assert.NotEqual(-1, start);
        return string.Concat(text.AsSpan(0, start), replacement, text.AsSpan(start + part.Length));
    }
}
