using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>What a parse yields.</summary>
/// <param name="Model">What the pipeline sees.</param>
/// <param name="Findings">What the analyzer reports.</param>
/// <param name="Sources">The declarations that were read: those of the metric and of the methods it inlines.</param>
/// <param name="Name">Where the class is named.</param>
internal sealed record ParsedMetric(MetricModel Model, SourceMap Findings, IReadOnlyCollection<SyntaxNode> Sources, Location Name)
{
    /// <summary>Known only after lowering, which the parse is in front of.</summary>
    public void ReportTooManyVariants(int most) => Findings.Add(DiagnosticIds.TooManyVariants, Name, Model.Type.Name, $"{most}");
}
