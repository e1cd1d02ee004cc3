using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Emission.Slices;

/// <summary>An accumulator without its formula: what state and result depend on.</summary>
internal sealed record SlotSlice(
    string Name,
    AccumulatorKind Kind,
    string? Over,
    bool PerColumn,
    string? PerColumnWhen,
    bool PerRow,
    bool UsesWeight,
    int? CountedBy,
    EquatableArray<HistogramSize> Sizes)
{
    public bool IsVector => Over is not null || PerColumn || PerColumnWhen is not null || Kind == AccumulatorKind.Histogram;

    /// <summary>In the order of the plan's slots: the declared ones, then the hidden counts of masked means.</summary>
    public static EquatableArray<SlotSlice> Of(MetricModel model)
    {
        var slots = MetricSlots.Of(model);
        return slots
            .Select(slot => new SlotSlice(
                slot.Model.Name,
                slot.Model.Kind,
                slot.Model.Over,
                slot.Model.PerColumn,
                slot.Model.PerColumnWhen,
                HasRows(model) && !slot.Model.AtColumn,
                slot.Model.UsesWeight,
                slot.CountedBy,
                slot.Model.Sizes))
            .ToEquatableArray();
    }

    private static bool HasRows(MetricModel model) => model.Inputs.Any(input => input.Kind == InputKind.Row);
}
