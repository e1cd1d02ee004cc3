using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KerasMetricsDsl.Generators.Tests.Support;

/// <summary>The shipped metrics as declarations: the largest body of real use of the language.</summary>
internal static class Catalogue
{
    public static CSharpCompilation Compilation { get; } = TestCompilation.Create([.. Sources()]);

    public static IReadOnlyDictionary<string, MetricModel> Models { get; } = TestCompilation.Metrics(Compilation)
        .ToDictionary(type => type.Name, type => MetricParser.Parse(type, Compilation));

    private static IEnumerable<string> Sources()
    {
        var assembly = typeof(Catalogue).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("Catalogue/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return reader.ReadToEnd();
        }
    }
}
