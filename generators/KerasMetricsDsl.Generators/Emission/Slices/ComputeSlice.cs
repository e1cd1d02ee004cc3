using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Emission.Slices;

/// <summary>What <c>X.Compute.g.cs</c> and the fallback depend on: the names and types of the surface.</summary>
internal sealed record ComputeSlice(
    TypeModel Type,
    string MetricName,
    string ReturnType,
    EquatableArray<ConfigModel> Parameters,
    EquatableArray<InputModel> Inputs)
{
    public static ComputeSlice Of(MetricModel model) => new(
        model.Type,
        model.MetricName,
        ResultSlice.ReturnTypeOf(model),
        model.Config.Where(config => config.IsConstructorParameter).ToEquatableArray(),
        model.Inputs);
}
