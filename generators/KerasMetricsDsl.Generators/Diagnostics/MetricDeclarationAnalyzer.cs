using System.Collections.Immutable;
using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Emission;
using KerasMetricsDsl.Generators.Parsing;
using KerasMetricsDsl.Generators.Sets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KerasMetricsDsl.Generators.Diagnostics;

/// <summary>
/// Reports what the parser finds wrong with a metric or a set of metrics. The generator itself never reports: only an analyzer places diagnostics in the
/// syntax tree, where <c>#pragma</c> and <c>.editorconfig</c> reach them.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MetricDeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => DiagnosticCatalogue.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        // The compiler takes a file for generated because of its name, and a metric may stand in any file.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterSymbolAction(AnalyzeMetric, SymbolKind.NamedType);
        context.RegisterSymbolAction(AnalyzeSet, SymbolKind.NamedType);
        context.RegisterOperationAction(AnalyzeUse, OperationKind.Invocation, OperationKind.MethodReference);
    }

    private static void AnalyzeUse(OperationAnalysisContext context)
    {
        var method = context.Operation is IInvocationOperation call ? call.TargetMethod : ((IMethodReferenceOperation)context.Operation).Method;
        if (UseDiagnostics.Of(method, context.Operation, context.ContainingSymbol) is { } wrong)
            context.ReportDiagnostic(wrong);
    }

    private static void AnalyzeSet(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (SetParser.Read(type, context.Compilation, context.CancellationToken) is { } set && HasLanguage(context, type))
            Report(context, set.Findings);
    }

    private static void AnalyzeMetric(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (MetricParser.Read(type, context.Compilation, context.CancellationToken) is not { } metric || !HasLanguage(context, type))
            return;
        if (MetricCompiler.Compile(metric.Model).Problem is { } problem)
            metric.Report(problem);
        if (SilentFallback.Of(type, metric.Findings, context.Compilation, context.CancellationToken) is { } silence)
            metric.Report(silence);
        Report(context, metric.Findings);
        if (metric.Findings.Entries.Count > 0 || !CompilationFeatures.Of(context.Compilation).HasGpu)
            return;
        foreach (var warning in GpuDiagnostics.Of(type, metric.Model))
            context.ReportDiagnostic(warning);
    }

    // Without the language nothing is generated, and nothing else is worth saying.
    private static bool HasLanguage(SymbolAnalysisContext context, INamedTypeSymbol type)
    {
        var features = CompilationFeatures.Of(context.Compilation);
        if (!features.IsSufficient)
        {
            var descriptor = DiagnosticCatalogue.Find(DiagnosticIds.LanguageVersion)!;
            var (needed, version) = (CompilationFeatures.Needed.ToDisplayString(), features.Language.ToDisplayString());
            context.ReportDiagnostic(Diagnostic.Create(descriptor, type.WrittenPlace(), type.Name, needed, version));
        }

        return features.IsSufficient;
    }

    private static void Report(SymbolAnalysisContext context, SourceMap findings)
    {
        foreach (var (finding, location) in findings.Entries)
        {
            if (DiagnosticCatalogue.Find(finding.Id) is { } descriptor)
                context.ReportDiagnostic(Diagnostic.Create(descriptor, location, [.. finding.Arguments]));
        }
    }
}
