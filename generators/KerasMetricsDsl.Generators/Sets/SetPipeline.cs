using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Emission;
using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KerasMetricsDsl.Generators.Sets;

/// <summary>The pipeline of sets: beside that of metrics, from whose memory it takes the models of members.</summary>
internal static class SetPipeline
{
    public static void Register(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<LanguageVersion> language)
    {
        var sets = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                WellKnownNames.MetricSetAttribute,
                static (node, _) => NamedClass.Is(node),
                static (source, cancellation) => source.TargetSymbol.IsMarkedAt(source.TargetNode, "MetricSetAttribute")
                    ? SetParser.Read((INamedTypeSymbol)source.TargetSymbol, source.SemanticModel.Compilation, cancellation)!.Model
                    : null!)
            .Where(static set => set is not null)
            .WithTrackingName(PipelineSteps.ParseSet);
        var twins = sets.Select(static (set, _) => set.Type.HintName).Collect().Select(static (names, _) => HintNames.Twins(names).ToEquatableArray());

        var written = sets.Combine(language);
        var valid = written.Where(static set => IsValid(set.Left, set.Right)).Select(static (set, _) => set.Left);
        var invalid = written.Where(static set => !IsValid(set.Left, set.Right) && set.Left.Type.IsExtensible);
        Artifact(context, twins, PipelineSteps.Set, valid, static set => set, SetEmitter.Emit);
        Artifact(context, twins, PipelineSteps.SetFallback, invalid, static set => set.Left, static set => SetFallbackEmitter.Emit(set.Left, set.Right));

        // The record depends on the members alone, so it is not written again when they share something else.
        var results = written.Where(static set => set.Left.HasResult && set.Left.Type.IsExtensible && set.Right >= CompilationFeatures.Needed)
            .Select(static (set, _) => set.Left with { Inputs = [], Shared = [], Findings = [] });
        Artifact(context, twins, PipelineSteps.SetResult, results, static set => set, SetResultEmitter.Emit);
    }

    private static bool IsValid(MetricSetModel set, LanguageVersion language) => set.Findings.Count == 0 && language >= CompilationFeatures.Needed;

    private static void Artifact<TSet>(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<string>> twins,
        string step,
        IncrementalValuesProvider<TSet> sets,
        Func<TSet, MetricSetModel> model,
        Func<TSet, string> emit) =>
        context.RegisterSourceOutput(sets.WithTrackingName(step).Combine(twins), (production, pair) =>
        {
            var (set, names) = pair;
            var type = model(set).Type;
            PipelineCounters.Emitted?.Invoke(type.Name, step);
            production.AddSource(SourceFile.HintName(type, step, names), emit(set));
        });
}
