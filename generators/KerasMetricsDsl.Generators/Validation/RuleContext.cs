using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Validation;

/// <summary>What a rule looks at, and where it notes what it finds.</summary>
internal sealed record RuleContext(
    MetricDeclaration Declaration, MetricModel Model, Configuration Configuration, Compilation Compilation, SourceMap Findings)
{
    /// <summary>The metric's class.</summary>
    public string Name => Declaration.Type.Name;

    public void Report(string id, Location location, params ReadOnlySpan<string> arguments) => Findings.Add(id, location, arguments);
}
