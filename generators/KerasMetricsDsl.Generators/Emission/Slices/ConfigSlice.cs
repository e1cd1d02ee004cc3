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
    EquatableArray<SlotSlice> Histograms)
{
    public static ConfigSlice Of(MetricModel model) => new(
        model.Type,
        model.MetricName,
        model.Axis,
        model.Config.Where(config => config.IsConstructorParameter).ToEquatableArray(),
        model.Validations.Where(check => !check.PerUpdate).ToEquatableArray(),
        SlotSlice.Of(model).Where(slot => IsSizedByConstructor(model, slot)).ToEquatableArray());

    // Where a size is another member the state refuses it, when it is first asked for: a field initializer cannot read members.
    private static bool IsSizedByConstructor(MetricModel model, SlotSlice slot) =>
        slot.Kind == AccumulatorKind.Histogram
        && slot.Sizes.All(size => size.Config is not { } name || model.Config.Any(member => member.Name == name && member.IsConstructorParameter));
}
