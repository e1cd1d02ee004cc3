using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Emission;
using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KerasMetricsDsl.Generators.Sets;

/// <summary>The pipeline of sets: beside that of metrics, from whose memory it takes the models of members.</summary>
internal static class SetPipeline
{
    public static void Register(IncrementalGeneratorInitializationContext context)
    {
        var sets = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                WellKnownNames.MetricSetAttribute,
                static (node, _) => node is ClassDeclarationSyntax,
                static (source, cancellation) => source.TargetSymbol.IsMarkedAt(source.TargetNode, "MetricSetAttribute")
                    ? SetParser.Read((INamedTypeSymbol)source.TargetSymbol, source.SemanticModel.Compilation, cancellation)!.Model
                    : null!)
            .Where(static set => set is not null)
            .WithTrackingName(PipelineSteps.ParseSet);
        var twins = sets.Select(static (set, _) => set.Type.HintName).Collect().Select(static (names, _) => HintNames.Twins(names).ToEquatableArray());

        Artifact(context, twins, PipelineSteps.Set, sets.Where(static set => set.Findings.Count == 0), SetEmitter.Emit);
        Artifact(context, twins, PipelineSteps.SetFallback, sets.Where(static set => set.Findings.Count > 0 && set.Type.IsExtensible), SetFallbackEmitter.Emit);

        // The record depends on the members alone, so it is not written again when they share something else.
        var results = sets.Where(static set => set.HasResult && set.Type.IsExtensible).Select(static (set, _) => set with { Inputs = [], Shared = [], Findings = [] });
        Artifact(context, twins, PipelineSteps.SetResult, results, SetResultEmitter.Emit);
    }

    private static void Artifact(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<string>> twins,
        string step,
        IncrementalValuesProvider<MetricSetModel> sets,
        Func<MetricSetModel, string> emit) =>
        context.RegisterSourceOutput(sets.WithTrackingName(step).Combine(twins), (production, pair) =>
        {
            var (set, names) = pair;
            PipelineCounters.Emitted?.Invoke(set.Type.Name, step);
            production.AddSource(SourceFile.HintName(set.Type, step, names), emit(set));
        });
}
