using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Emission.Slices;

/// <summary>What <c>X.Result.g.cs</c> depends on.</summary>
/// <param name="Slots">The accumulators' names by position.</param>
internal sealed record ResultSlice(TypeModel Type, string ReturnType, ResultModel? Result, EquatableArray<string> Slots)
{
    public static ResultSlice Of(MetricModel model) => new(
        model.Type,
        ReturnTypeOf(model),
        model.Result,
        model.Accumulators.Select(accumulator => accumulator.Name).ToEquatableArray());

    public static string ReturnTypeOf(MetricModel model)
    {
        if (model.Result is { } result)
            return result.ReturnType;
        return model.Accumulators.Count > 0 && SlotSlice.Of(model)[0].IsVector ? "double[]" : "double";
    }
}
