using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Emission.Slices;

/// <summary>What <c>X.Kernels.g.cs</c> depends on.</summary>
internal sealed record KernelsSlice(TypeModel Type, EquatableArray<KernelPlan> Kernels)
{
    public static KernelsSlice Of(MetricModel model, MetricPlan plan) => new(model.Type, plan.Kernels);
}
