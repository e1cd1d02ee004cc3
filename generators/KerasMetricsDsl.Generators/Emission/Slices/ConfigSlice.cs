using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Emission.Slices;

/// <summary>What <c>X.Config.g.cs</c> depends on: the constructor and the author's checks of its arguments.</summary>
internal sealed record ConfigSlice(
    TypeModel Type,
    string MetricName,
    AxisModel? Axis,
    EquatableArray<ConfigModel> Parameters,
    EquatableArray<ValidateModel> Checks,
    MemberNames Names)
{
    public static ConfigSlice Of(MetricModel model) => new(
        model.Type,
        model.MetricName,
        model.Axis,
        model.Config.Where(config => config.IsConstructorParameter).ToEquatableArray(),
        model.Validations.Where(check => !check.PerUpdate).ToEquatableArray(),
        MemberNames.Of(model));
}
