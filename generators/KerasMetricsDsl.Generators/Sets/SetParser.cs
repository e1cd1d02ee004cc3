using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Sets;

/// <summary>From a [MetricSet] class to its model.</summary>
internal static class SetParser
{
    /// <summary>The model and the places of its findings; null for a class without [MetricSet].</summary>
    public static ParsedSet? Read(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var findings = new SourceMap();
        return Guard.Read(findings, type.Place, type.Name, () => ReadDeclaration(type, compilation, cancellation), () => NotUnderstood(type, findings));
    }

    private static ParsedSet NotUnderstood(INamedTypeSymbol type, SourceMap findings)
    {
        var entries = findings.Entries.Select(entry => entry.Finding).ToEquatableArray();
        return new ParsedSet(new MetricSetModel(TypeReader.Read(type, []), [], [], [], [], entries), findings);
    }

    private static ParsedSet? ReadDeclaration(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        if (SetDeclaration.Read(type) is not { } declaration)
            return null;
        var sharing = new Sharing();
        var members = new List<SetMemberModel>();
        var inputs = new List<string>();
        foreach (var property in declaration.Metrics)
        {
            var metric = MetricTypes.MetricOf(property.Type)!;
            var summary = MetricTypes.Read(metric, compilation, cancellation);
            members.Add(new SetMemberModel(property.Name, summary.ResultType));
            inputs.AddRange(summary.Inputs.Except(inputs).Where(input => !GeneratedMembers.UpdateParameters.Contains(input) && !GeneratedMembers.MetricNames.Contains(input)));
            sharing.Add(property.Name, summary.Accumulators, MemberArguments.Of(property, metric, declaration, compilation));
        }

        var findings = new SourceMap();
        SetRules.Check(declaration, inputs.Count, findings);
        var model = new MetricSetModel(
            TypeReader.Read(type, ExpectedWarnings.Of(declaration.Metrics.SelectMany(Mentioned))),
            members.ToEquatableArray(),
            inputs.ToEquatableArray(),
            sharing.Shared.ToEquatableArray(),
            Written(declaration),
            findings.Entries.Select(entry => entry.Finding).ToEquatableArray());
        // What cannot be written is known before anything is.
        if (model.Findings.Count == 0)
            SetEmitter.Emit(model);
        return new ParsedSet(model, findings);
    }

    private static EquatableArray<string> Written(SetDeclaration declaration)
    {
        var names = declaration.Members.Concat(SetRules.Inherited(declaration)).Select(TakenNames.Name);
        return (SetRules.WrittenResult(declaration) is { } other ? names.Append(other.Name) : names).Distinct().ToEquatableArray();
    }

    private static IEnumerable<ISymbol?> Mentioned(IPropertySymbol property)
    {
        var metric = MetricTypes.MetricOf(property.Type)!;
        var results = metric.GetMembers().OfType<IMethodSymbol>().Where(method => method.Has(WellKnownNames.Result)).Select(method => method.ReturnType);
        return [property, property.Type, metric, .. results];
    }
}

/// <param name="Model">What the pipeline sees.</param>
/// <param name="Findings">What the analyzer reports.</param>
internal sealed record ParsedSet(MetricSetModel Model, SourceMap Findings);
