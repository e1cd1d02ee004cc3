using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>What a parse yields.</summary>
/// <param name="Model">What the pipeline sees.</param>
/// <param name="Findings">What the analyzer reports.</param>
/// <param name="Sources">The declarations that were read: those of the metric and of the methods it inlines.</param>
internal sealed record ParsedMetric(MetricModel Model, SourceMap Findings, IReadOnlyCollection<SyntaxNode> Sources);
