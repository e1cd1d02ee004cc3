using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Emission.Slices;

/// <summary>What <c>X.Config.g.cs</c> depends on: the constructor and the author's checks of its arguments.</summary>
/// <param name="Type">Where the part belongs.</param>
/// <param name="MetricName">The metric's name.</param>
/// <param name="Axis">The parameter that names the axes of a row.</param>
/// <param name="Parameters">The constructor's parameters.</param>
/// <param name="Narrowed">Those of type <c>long</c> that kernels read, as int32.</param>
/// <param name="Checks">The author's checks of the arguments.</param>
internal sealed record ConfigSlice(
    TypeModel Type,
    string MetricName,
    AxisModel? Axis,
    EquatableArray<ConfigModel> Parameters,
    EquatableArray<string> Narrowed,
    EquatableArray<ValidateModel> Checks,
    EquatableArray<SlotSlice> Histograms,
    MemberNames Names)
{
    public static ConfigSlice Of(MetricModel model) => new(
        model.Type,
        model.MetricName,
        model.Axis,
        model.Config.Where(config => config.IsConstructorParameter).ToEquatableArray(),
        NarrowedOf(model),
        model.Validations.Where(check => !check.PerUpdate).ToEquatableArray(),
        SlotSlice.Of(model).Where(slot => IsSizedByConstructor(model, slot)).ToEquatableArray(),
        MemberNames.Of(model));

    private static EquatableArray<string> NarrowedOf(MetricModel model)
    {
        var values = model.Accumulators.Select(accumulator => accumulator.Value);
        var masks = model.Accumulators.Select(accumulator => accumulator.Mask).OfType<Expr>();
        var flags = model.BatchFlags.Select(flag => flag.Predicate);
        var read = new HashSet<string>(
            values.Concat(masks).Concat(flags).SelectMany(value => value.SelfAndDescendants()).OfType<Expr.Config>().Select(config => config.Name),
            StringComparer.Ordinal);
        return model.Config
            .Where(config => config is { IsConstructorParameter: true, Type: ConfigType.Long or ConfigType.NullableLong } && read.Contains(config.Name))
            .Select(config => config.Name)
            .ToEquatableArray();
    }

    // Where a size is another member the state refuses it, when it is first asked for: a field initializer cannot read members.
    private static bool IsSizedByConstructor(MetricModel model, SlotSlice slot) =>
        slot.Kind == AccumulatorKind.Histogram
        && slot.Sizes.All(size => size.Config is not { } name || model.Config.Any(member => member.Name == name && member.IsConstructorParameter));
}
