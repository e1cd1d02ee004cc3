using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>A metric and its plan; without a plan only the fallback surface can be emitted.</summary>
internal sealed record LoweredMetric(MetricModel Model, MetricPlan? Plan)
{
    public static LoweredMetric Of(MetricModel model) => new(model, model.Findings.Count > 0 ? null : MetricLowering.Lower(model));
}
