using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Emission;
using KerasMetricsDsl.Generators.Model;
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
                static (source, cancellation) =>
                    SetParser.Read((INamedTypeSymbol)source.TargetSymbol, source.SemanticModel.Compilation, cancellation)!.Model)
            .WithTrackingName(PipelineSteps.ParseSet);

        var written = sets.Combine(language);
        var valid = written.Where(static set => IsValid(set.Left, set.Right)).Select(static (set, _) => set.Left);
        var invalid = written.Where(static set => !IsValid(set.Left, set.Right));
        Artifact(context, PipelineSteps.Set, valid, static set => set, SetEmitter.Emit);
        Artifact(context, PipelineSteps.SetFallback, invalid, static set => set.Left, static set => SetFallbackEmitter.Emit(set.Left, set.Right));

        // The record depends on the members alone, so it is not written again when they share something else.
        var results = written.Where(static set => set.Left.HasResult && set.Right >= CompilationFeatures.Needed)
            .Select(static (set, _) => set.Left with { Inputs = [], Shared = [], Findings = [] });
        Artifact(context, PipelineSteps.SetResult, results, static set => set, SetResultEmitter.Emit);
    }

    private static bool IsValid(MetricSetModel set, LanguageVersion language) => set.Findings.Count == 0 && language >= CompilationFeatures.Needed;

    private static void Artifact<TSet>(
        IncrementalGeneratorInitializationContext context,
        string step,
        IncrementalValuesProvider<TSet> sets,
        Func<TSet, MetricSetModel> model,
        Func<TSet, string> emit) =>
        context.RegisterSourceOutput(sets.WithTrackingName(step), (production, set) =>
        {
            var type = model(set).Type;
            PipelineCounters.Emitted?.Invoke(type.Name, step);
            production.AddSource(SourceFile.HintName(type, step), emit(set));
        });
}
