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
    /// <summary>Adds what is known only after lowering, which the parse is in front of.</summary>
    public void Report(Finding problem) => Findings.Add(problem.Id, Name, problem.Arguments.AsSpan());
}
