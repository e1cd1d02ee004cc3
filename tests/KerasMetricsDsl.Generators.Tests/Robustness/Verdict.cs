using System.Collections.Immutable;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KerasMetricsDsl.Generators.Tests.Robustness;

/// <summary>What generator, analyzer and compiler together say about a source, as on the command line.</summary>
/// <param name="Exceptions">What the generator or the analyzer could not cope with.</param>
/// <param name="InGenerated">The compiler's errors in generated files.</param>
/// <param name="InSource">The compiler's errors in the source itself.</param>
/// <param name="Reported">The analyzer's findings.</param>
/// <param name="Throwing">The files of metrics and sets that only throw.</param>
internal sealed record Verdict(
    IReadOnlyList<string> Exceptions,
    IReadOnlyList<string> InGenerated,
    IReadOnlyList<Diagnostic> InSource,
    IReadOnlyList<Diagnostic> Reported,
    IReadOnlyList<string> Throwing)
{
    public static async Task<Verdict> Of(LanguageVersion version, params string[] sources)
    {
        var compilation = GeneratorRun.Compile(version, sources);
        var driver = GeneratorRun.CreateDriver(version).RunGeneratorsAndUpdateCompilation(compilation, out var output, out var ofDriver);
        var generated = driver.GetRunResult().GeneratedTrees.ToHashSet();
        var errors = output.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToLookup(d => generated.Contains(d.Location.SourceTree!));
        var analyzers = output.WithAnalyzers([new MetricDeclarationAnalyzer()]);
        var found = (await analyzers.GetAnalyzerDiagnosticsAsync()).ToLookup(d => d.Id == "AD0001");
        return new Verdict(
            [.. ofDriver.Concat(found[true]).Select(d => d.ToString())],
            [.. errors[true].Select(d => d.ToString())],
            [.. errors[false]],
            [.. found[false].Where(d => d.Severity == DiagnosticSeverity.Error)],
            [.. generated.Select(tree => tree.FilePath).Where(path => path.Contains(".Invalid", StringComparison.Ordinal))]);
    }
}
