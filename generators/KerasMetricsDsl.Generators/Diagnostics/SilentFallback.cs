using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KerasMetricsDsl.Generators.Diagnostics;

/// <summary>
/// A metric that only throws although no error says so: the generator did not see what the compiler sees, because another generator wrote it.
/// </summary>
internal static class SilentFallback
{
    private static readonly string Suffix = $".{PipelineSteps.Fallback}.g.cs";

    public static Finding? Of(INamedTypeSymbol type, SourceMap findings, Compilation compilation, CancellationToken cancellation)
    {
        if (findings.Entries.Any(entry => DiagnosticCatalogue.Find(entry.Finding.Id) is not null))
            return null;
        var parts = type.DeclaringSyntaxReferences;
        var throws = parts.Any(part => part.SyntaxTree.FilePath.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase));
        if (!throws || parts.Any(part => HasErrors(part, compilation, cancellation)))
            return null;
        return new Finding(DiagnosticIds.NotUnderstood, [type.Name, "it uses what another generator writes, and generators do not see each other's files"]);
    }

    private static bool HasErrors(SyntaxReference part, Compilation compilation, CancellationToken cancellation) =>
        !part.SyntaxTree.IsGenerated()
        && part.GetSyntax(cancellation) is TypeDeclarationSyntax syntax
        && compilation.GetSemanticModel(part.SyntaxTree).GetDiagnostics(syntax.Span, cancellation).Any(d => d.Severity == DiagnosticSeverity.Error);
}
