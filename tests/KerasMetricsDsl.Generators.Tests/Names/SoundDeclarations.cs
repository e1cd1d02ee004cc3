using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KerasMetricsDsl.Generators.Tests.Names;

/// <summary>Compiles declarations together, each in a file and a namespace <c>N0</c>, <c>N1</c>, … of its own, and says what is wrong with each.</summary>
internal static class SoundDeclarations
{
    /// <summary>
    /// For each source null, if it is sound: nothing but what the compiler says without the generator too, and one diagnostic of the
    /// generator's at most. A source that does not compile by itself may have more: the compiler may not see what its parts are.
    /// </summary>
    public static async Task<IReadOnlyList<string?>> Judge(IReadOnlyList<string> sources)
    {
        var before = GeneratorRun.Compile([.. sources]).GetDiagnostics();
        var own = before.Select(Key).ToHashSet(StringComparer.Ordinal);
        var broken = before.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(Owner).ToHashSet();
        var output = GeneratorRun.Unchecked([.. sources]).Output;
        var analyzers = output.WithAnalyzers([new MetricDeclarationAnalyzer()]);
        var findings = (await analyzers.GetAnalyzerDiagnosticsAsync()).ToLookup(Owner);
        var mistakes = output.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !own.Contains(Key(diagnostic)))
            .ToLookup(Owner);
        var verdicts = Enumerable.Range(0, sources.Count).Select(i => Judge([.. findings[i]], [.. mistakes[i]], broken.Contains(i)));
        return [.. verdicts, Judge([.. findings[-1]], [.. mistakes[-1]], isBroken: false)];
    }

    private static string? Judge(IReadOnlyList<Diagnostic> findings, IReadOnlyList<Diagnostic> mistakes, bool isBroken)
    {
        if (findings.Count > 1 && !isBroken)
            return $"{findings.Count} findings: {string.Join("; ", findings)}";
        return mistakes.Count == 0 ? null : $"{string.Join(" ", findings.Select(finding => finding.Id))} {string.Join("; ", mistakes.Take(4))}";
    }

    /// <summary>The number of the source that a diagnostic belongs to, also by way of the file that was generated for it; −1 for none.</summary>
    private static int Owner(Diagnostic diagnostic)
    {
        var file = Path.GetFileName(diagnostic.Location.SourceTree?.FilePath ?? "");
        var text = file.StartsWith("Source", StringComparison.Ordinal) ? file[6..] : file.StartsWith('N') ? file[1..] : "";
        var digits = text.TakeWhile(char.IsAsciiDigit).ToArray();
        return digits.Length == 0 ? -1 : int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Key(Diagnostic diagnostic) => $"{diagnostic.Id} {diagnostic.Location.SourceTree?.FilePath} {diagnostic.Location.SourceSpan}";
}
