using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>A metric and its plan; without a plan only the fallback surface can be emitted.</summary>
/// <param name="Model">As declared.</param>
/// <param name="Plan">Null for a declaration with findings, or with a problem.</param>
/// <param name="Problem">Why a declaration without findings has no plan; it is about the class as a whole.</param>
internal sealed record LoweredMetric(MetricModel Model, MetricPlan? Plan, Finding? Problem);
