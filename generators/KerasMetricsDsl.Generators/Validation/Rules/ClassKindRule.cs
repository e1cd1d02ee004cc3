using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Parsing;
using KerasMetricsDsl.Generators.Sets;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>A metric is a plain class: instances hold state, kernels know all types.</summary>
internal sealed class ClassKindRule : IRule
{
    public void Check(RuleContext context)
    {
        if (Reason(context.Declaration.Type) is { } reason)
            context.Report(DiagnosticIds.UnsupportedClass, context.Declaration.NameLocation, context.Name, reason);
    }

    private static string? Reason(INamedTypeSymbol type) => type switch
    {
        { IsStatic: true } => "static",
        { IsAbstract: true } => "abstract",
        { IsRecord: true } => "a record",
        { IsFileLocal: true } => "local to its file",
        { IsGenericType: true } => "generic",
        _ when TypeReader.Containers(type).Any(container => container.IsFileLocal) => "inside a type that is local to its file",
        _ when MetricTypes.MetricOf(type.BaseType) is { } other => $"derived from the metric '{other.Name}'",
        _ when TypeReader.Containers(type).Any(container => container.IsGenericType) => "inside a generic type",
        _ => null,
    };
}
