using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KerasMetricsDsl.Generators.Tests.Support;

/// <summary>Compiles declarations against the language.</summary>
internal static class TestCompilation
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14);

    private const string Usings =
        "global using System; global using System.Linq; global using System.Collections.Generic; global using System.Threading.Tasks; global using KerasMetricsDsl;";

    public static CSharpCompilation Create(params string[] sources) => Create(LanguageVersion.CSharp14, sources);

    public static CSharpCompilation Create(LanguageVersion version, params string[] sources) => CSharpCompilation.Create(
        "Declarations",
        [Parse(Usings, "Usings.cs", version), .. sources.Select((source, i) => Parse(source, $"Source{i}.cs", version))],
        [.. LanguageReference.Platform, LanguageReference.Language],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));

    public static SyntaxTree Parse(string source, string path, LanguageVersion version = LanguageVersion.CSharp14) =>
        CSharpSyntaxTree.ParseText(source, Options.WithLanguageVersion(version), path);

    /// <summary>The only [Metric] class's model; the source must compile.</summary>
    public static MetricModel Model(string source)
    {
        var compilation = Create(source);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));
        return MetricParser.Parse(Metric(compilation), compilation);
    }

    /// <summary>The first class with an attribute called Metric.</summary>
    public static INamedTypeSymbol Metric(Compilation compilation) => Metrics(compilation).First();

    public static IEnumerable<INamedTypeSymbol> Metrics(Compilation compilation) => compilation
        .GetSymbolsWithName(_ => true, SymbolFilter.Type)
        .OfType<INamedTypeSymbol>()
        .Where(type => type.GetAttributes().Any(a => a.AttributeClass?.Name == "MetricAttribute"));
}
