using System.Collections.Immutable;
using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Parsing;
using KerasMetricsDsl.Generators.Sets;
using Microsoft.CodeAnalysis;
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
        if (SetParser.Read((INamedTypeSymbol)context.Symbol, context.Compilation, context.CancellationToken) is { } set)
            Report(context, set.Findings);
    }

    private static void AnalyzeMetric(SymbolAnalysisContext context)
    {
        if (MetricParser.Read((INamedTypeSymbol)context.Symbol, context.Compilation, context.CancellationToken) is not { } metric)
            return;
        if (metric.Model.Findings.Count == 0 && MetricLowering.Lower(metric.Model) is null)
            metric.ReportTooManyVariants(VariantTree.MostLeaves);
        Report(context, metric.Findings);
        if (metric.Model.Findings.Count > 0 || !GpuReference.IsIn(context.Compilation))
            return;
        foreach (var warning in GpuDiagnostics.Of((INamedTypeSymbol)context.Symbol, metric.Model))
            context.ReportDiagnostic(warning);
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
