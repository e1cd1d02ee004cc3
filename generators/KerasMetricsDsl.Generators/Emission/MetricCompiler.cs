using System.Runtime.CompilerServices;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Emission.Printing;
using KerasMetricsDsl.Generators.Emission.Slices;
using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Parsing;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>
/// From a model to a plan that is known to print: what cannot be lowered or written becomes a finding before anything is written, and the
/// generator and the analyzer come to the same answer.
/// </summary>
internal static class MetricCompiler
{
    private static readonly ConditionalWeakTable<MetricModel, LoweredMetric> Known = new();

    public static LoweredMetric Compile(MetricModel model) => Known.GetValue(model, Lower);

    private static LoweredMetric Lower(MetricModel model)
    {
        if (model.Findings.Count > 0)
            return new(model, null, null);
        try
        {
            PipelineCounters.Lowered?.Invoke(model.Type.Name);
            if (MetricLowering.Lower(model) is not { } plan)
                return Refuse(model, DiagnosticIds.TooManyVariants, $"{VariantTree.MostLeaves}");
            Rehearse(model, plan);
            return new(model, plan, null);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return Refuse(model, Guard.IdOf(error), error.Message);
        }
    }

    private static LoweredMetric Refuse(MetricModel model, string id, string why) => new(model, null, new Finding(id, [model.Type.Name, why]));

    private static void Rehearse(MetricModel model, MetricPlan plan)
    {
        StateEmitter.Emit(StateSlice.Of(model, plan));
        ConfigEmitter.Emit(ConfigSlice.Of(model));
        UpdateEmitter.Emit(UpdateSlice.Of(model, plan, callsMethods: true));
        ResultEmitter.Emit(ResultSlice.Of(model));
        ComputeEmitter.Emit(ComputeSlice.Of(model));
        KernelsEmitter.Emit(KernelsSlice.Of(model, plan), new LanesPrinter());
    }
}
