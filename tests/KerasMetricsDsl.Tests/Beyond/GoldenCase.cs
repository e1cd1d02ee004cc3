using System.Text.Json;

namespace KerasMetricsDsl.Tests.Beyond;

/// <summary>A case of tests/golden: inputs, and what scikit-learn or a paper's formula makes of them.</summary>
internal sealed record GoldenCase(string Name, GoldenInput[] Inputs, GoldenInput? SampleWeight, double[] Result)
{
    public static IReadOnlyDictionary<string, GoldenCase> All { get; } =
        Read("beyond.json").Concat(Read("multilabel.json")).ToDictionary(golden => golden.Name, StringComparer.Ordinal);

    public int Count => Inputs[0].Count;

    /// <summary>Adds the samples of a range.</summary>
    public void Feed(IMetric metric, Range range)
    {
        var weight = SampleWeight is { } given ? given.Slice(range) : default;
        metric.UpdateState(Inputs switch
        {
            [var a, var b] => new MetricBatch(a.Slice(range), b.Slice(range)) { SampleWeight = weight },
            [var a, var b, var c] => new MetricBatch(a.Slice(range), b.Slice(range), c.Slice(range)) { SampleWeight = weight },
            _ => throw new InvalidOperationException($"{Name} has {Inputs.Length} inputs."),
        });
    }

    private static IEnumerable<GoldenCase> Read(string name)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Root(), "tests", "golden", name)));
        foreach (var golden in file.RootElement.EnumerateArray())
        {
            var weight = golden.GetProperty("sampleWeight");
            yield return new(
                golden.GetProperty("name").GetString()!,
                [.. golden.GetProperty("inputs").EnumerateObject().Select(input => GoldenInput.Read(input.Value))],
                weight.ValueKind == JsonValueKind.Null ? null : GoldenInput.Read(weight),
                [.. golden.GetProperty("result").EnumerateArray().Select(value => value.GetDouble())]);
        }
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "KerasMetricsDsl.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
