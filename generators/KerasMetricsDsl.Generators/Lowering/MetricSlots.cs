using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>The accumulators that a metric keeps: those its author declared, then a hidden count for each mean with a mask.</summary>
internal static class MetricSlots
{
    public static List<MetricSlot> Of(MetricModel metric)
    {
        var slots = new List<MetricSlot>();
        var hidden = metric.Accumulators.Count;
        foreach (var accumulator in metric.Accumulators)
            slots.Add(accumulator.Mask is null ? new MetricSlot(accumulator, null) : new MetricSlot(Masked(accumulator), hidden++));
        foreach (var accumulator in metric.Accumulators.Where(accumulator => accumulator.Mask is not null))
            slots.Add(new MetricSlot(Count(accumulator), null));
        return slots;
    }

    // Absent values add nothing, not even when they are NaN.
    private static AccumulatorModel Masked(AccumulatorModel accumulator)
    {
        var value = accumulator.Value.Type == ScalarType.Float
            ? accumulator.Value
            : new Expr.Convert(accumulator.Value, ScalarType.Float);
        return accumulator with { Value = new Expr.Conditional(accumulator.Mask!, value, new Expr.FloatConstant(0f)) };
    }

    private static AccumulatorModel Count(AccumulatorModel accumulator) => accumulator with
    {
        Name = accumulator.Name + "Count",
        Kind = AccumulatorKind.Sum,
        ValueType = ScalarType.Bool,
        Value = accumulator.Mask!,
        Formula = "what is present counts",
    };
}

/// <param name="Model">What is added up.</param>
/// <param name="CountedBy">The slot that counts for this mean when weights are given.</param>
internal sealed record MetricSlot(AccumulatorModel Model, int? CountedBy);
