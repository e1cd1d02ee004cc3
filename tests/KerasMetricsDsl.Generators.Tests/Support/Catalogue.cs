using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KerasMetricsDsl.Generators.Tests.Support;

/// <summary>The shipped metrics as declarations: the largest body of real use of the language.</summary>
internal static class Catalogue
{
    public static CSharpCompilation Compilation { get; } = TestCompilation.Create()
        .AddSyntaxTrees(Resources.Names("Catalogue").Select(name => TestCompilation.Parse(Resources.Read(name), name.Replace('\\', '/'))));

    public static IReadOnlyDictionary<string, MetricModel> Models { get; } = TestCompilation.Metrics(Compilation)
        .ToDictionary(type => type.Name, type => MetricParser.Parse(type, Compilation));
}
