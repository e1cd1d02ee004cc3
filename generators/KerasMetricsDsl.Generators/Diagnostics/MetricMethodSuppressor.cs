using System.Collections.Immutable;
using KerasMetricsDsl.Generators.Declaration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KerasMetricsDsl.Generators.Diagnostics;

/// <summary>
/// Takes back what analyzers say of the methods that make up a metric. Nothing calls them, because the generator puts their bodies in place: so
/// they look unused, and their parameters, which are the metric's inputs, look superfluous.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MetricMethodSuppressor : DiagnosticSuppressor
{
    private const string Why = "The generator reads this method of a metric";

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } =
    [
        new("KMDS0001", "IDE0051", Why),
        new("KMDS0002", "IDE0052", Why),
        new("KMDS0003", "IDE0060", Why),
        new("KMDS0004", "CA1801", Why),
        new("KMDS0005", "CA1811", Why),
        new("KMDS0006", "CA1822", Why),
        new("KMDS0007", "CA1823", Why),
    ];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (IsOfAMetric(diagnostic, context))
                context.ReportSuppression(Suppression.Create(SupportedSuppressions.First(s => s.SuppressedDiagnosticId == diagnostic.Id), diagnostic));
        }
    }

    private static bool IsOfAMetric(Diagnostic diagnostic, SuppressionAnalysisContext context)
    {
        if (diagnostic.Location.SourceTree is not { } tree)
            return false;
        var node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var model = context.GetSemanticModel(tree);
        for (var part = node; part is not null; part = part.Parent)
        {
            switch (model.GetDeclaredSymbol(part, context.CancellationToken))
            {
                case IMethodSymbol method:
                    return MetricMethods.Contain(method);
                case INamedTypeSymbol:
                    return false;
            }
        }

        return false;
    }
}
