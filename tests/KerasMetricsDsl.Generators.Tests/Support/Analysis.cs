using KerasMetricsDsl.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KerasMetricsDsl.Generators.Tests.Support;

/// <summary>Runs the analyzer as the compiler does, suppression included.</summary>
internal static class Analysis
{
    /// <summary>The diagnostics are exactly those of the markup, and their messages as given.</summary>
    public static Task Verify(string markup, params string[] messages) => Verify(markup, [], messages);

    /// <summary>The same in a compilation with more references.</summary>
    public static async Task Verify(string markup, MetadataReference[] references, params string[] messages)
    {
        var (source, expected) = Markup.Parse(markup);
        var diagnostics = (await Run(TestCompilation.Create(source).AddReferences(references))).Where(d => !d.IsSuppressed).OrderBy(d => d.Location.SourceSpan.Start).ToList();
        Assert.Equal(
            expected.OrderBy(e => e.Span.Start).Select(e => $"{e.Id} at '{source.Substring(e.Span.Start, e.Span.Length)}' ({e.Span.Start})"),
            diagnostics.Select(d => $"{d.Id} at '{source.Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length)}' ({d.Location.SourceSpan.Start})"));
        if (messages.Length > 0)
            Assert.Equal(messages, diagnostics.Select(d => d.GetMessage(null)));
    }

    public static Task<IReadOnlyList<Diagnostic>> Run(params string[] sources) => Run(TestCompilation.Create(sources));

    public static async Task<IReadOnlyList<Diagnostic>> Run(CSharpCompilation compilation)
    {
        var withAnalyzers = compilation.WithAnalyzers([new MetricDeclarationAnalyzer()]);
        var diagnostics = await withAnalyzers.GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, d => d.Id == "AD0001");
        return CompilationWithAnalyzers.GetEffectiveDiagnostics(diagnostics, compilation).ToList();
    }
}
