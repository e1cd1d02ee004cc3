using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Emission;
using KerasMetricsDsl.Generators.Emission.Printing;
using KerasMetricsDsl.Generators.Emission.Slices;
using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Parsing;
using KerasMetricsDsl.Generators.Parsing.Memo;
using KerasMetricsDsl.Generators.Sets;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators;

/// <summary>Writes the other part of every class that carries [Metric] or [MetricSet].</summary>
[Generator(LanguageNames.CSharp)]
public sealed class MetricGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The last step that knows Roslyn: everything after it works on records that are equal by value.
        var models = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                WellKnownNames.MetricAttribute,
                static (node, _) => NamedClass.Is(node),
                static (source, cancellation) => ParseMemo.Get(source, cancellation)!)
            .Where(static model => model is not null)
            .WithTrackingName(PipelineSteps.Parse);

        var twins = models.Select(static (model, _) => model.Type.HintName).Collect().Select(static (names, _) => HintNames.Twins(names).ToEquatableArray());
        var features = context.CompilationProvider.Select(static (compilation, _) => CompilationFeatures.Of(compilation)).WithTrackingName(PipelineSteps.Features);
        var language = features.Select(static (features, _) => features.Language);
        var metrics = models.Select(static (model, _) => MetricCompiler.Compile(model)).WithTrackingName(PipelineSteps.Lower).Combine(language);
        var valid = metrics.Where(static metric => metric.Left.Plan is not null && metric.Right >= CompilationFeatures.Needed).Select(static (metric, _) => metric.Left);

        Artifact(context, twins, PipelineSteps.State, valid, static m => StateSlice.Of(m.Model, m.Plan!), static s => s.Type, StateEmitter.Emit);
        Artifact(context, twins, PipelineSteps.Config, valid, static m => ConfigSlice.Of(m.Model), static s => s.Type, ConfigEmitter.Emit);
        Artifact(context, twins, PipelineSteps.Codec, valid, static m => m.Model.Type, static type => type, CodecEmitter.Emit);
        var callsMethods = features.Select(static (features, _) => features.CallsMethods)
            .Combine(context.AnalyzerConfigOptionsProvider.Select(static (options, _) => BuildProperties.AllowsMethods(options.GlobalOptions)))
            .Select(static (allowed, _) => allowed.Left && allowed.Right);
        Artifact(
            context,
            twins,
            PipelineSteps.Update,
            valid.Combine(callsMethods),
            static m => UpdateSlice.Of(m.Left.Model, m.Left.Plan!, m.Right),
            static s => s.Type,
            UpdateEmitter.Emit);
        Artifact(context, twins, PipelineSteps.Result, valid, static m => ResultSlice.Of(m.Model), static s => s.Type, ResultEmitter.Emit);
        Artifact(context, twins, PipelineSteps.Compute, valid, static m => ComputeSlice.Of(m.Model), static s => s.Type, ComputeEmitter.Emit);
        Artifact(
            context,
            twins,
            PipelineSteps.Kernels,
            valid,
            static m => KernelsSlice.Of(m.Model, m.Plan!),
            static s => s.Type,
            static s => KernelsEmitter.Emit(s, new LanesPrinter()));
        Artifact(
            context,
            twins,
            PipelineSteps.Fallback,
            metrics.Where(static metric => (metric.Left.Plan is null || metric.Right < CompilationFeatures.Needed) && metric.Left.Model.Type.IsExtensible),
            static m => FallbackSlice.Of(m.Left.Model, m.Right),
            static s => s.Type,
            FallbackEmitter.Emit);

        SetPipeline.Register(context, language);

        var wantsGpu = features.Select(static (features, _) => features.ShowsKernels).WithTrackingName(PipelineSteps.Gpu);
        context.RegisterSourceOutput(wantsGpu, static (production, wanted) =>
        {
            if (wanted)
                production.AddSource(GpuAccessEmitter.HintName, GpuAccessEmitter.Emit());
        });
    }

    // A slice holds no more than its artifact needs, so that an edit writes again only the files it changes.
    private static void Artifact<TMetric, TSlice>(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<string>> twins,
        string step,
        IncrementalValuesProvider<TMetric> metrics,
        Func<TMetric, TSlice> slice,
        Func<TSlice, TypeModel> type,
        Func<TSlice, string> emit)
        where TSlice : IEquatable<TSlice>
    {
        var slices = metrics.Select((metric, _) => slice(metric)).WithTrackingName(step);
        context.RegisterSourceOutput(slices.Combine(twins), (production, pair) =>
        {
            var (part, names) = pair;
            PipelineCounters.Emitted?.Invoke(type(part).Name, step);
            production.AddSource(SourceFile.HintName(type(part), step, names), emit(part));
        });
    }
}
