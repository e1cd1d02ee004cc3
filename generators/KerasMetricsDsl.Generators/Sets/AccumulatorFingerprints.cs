using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Sets;

/// <summary>
/// Writes all that decides an accumulator's values as one canonical text and hashes it. The text is the same for accumulators of
/// different metrics that differ in names only; the constructor's arguments are left open.
/// </summary>
internal static class AccumulatorFingerprints
{
    /// <summary>The identities of all accumulators, hidden ones included, in the order of the metric's layout.</summary>
    public static EquatableArray<AccumulatorIdentity> Of(MetricModel metric) =>
        MetricSlots.Of(metric).Select((slot, position) => Identify(metric, slot.Model, position)).ToEquatableArray();

    /// <summary>The text behind the hash.</summary>
    public static string Text(MetricModel metric, AccumulatorModel accumulator, OpenParameters open)
    {
        var expressions = new CanonicalExpressions(metric, open);
        var lines = new List<string>
        {
            $"{accumulator.Kind} {accumulator.ValueType}",
            $"rows {metric.Inputs.Any(IsRow)}, row means {metric.Accumulators.Any(IsRowMean)}, same shape {metric.SameShape}",
            $"axis {(metric.Axis is { } axis ? open.Read(axis.Parameter) : "last")}",
            $"column {accumulator.AtColumn} {accumulator.PerColumn} {(accumulator.PerColumnWhen is { } flag ? open.Read(flag) : "")}",
            $"weight {accumulator.UsesWeight}",
            $"over {(accumulator.Over is { } over ? open.Read(over) : "")}",
            $"sizes {string.Join(" ", accumulator.Sizes.Select(size => Size(size, open)))}",
        };
        var inputs = metric.Inputs.Where(input => accumulator.Inputs.Contains(input.Name));
        foreach (var input in inputs.OrderBy(input => input.Name, StringComparer.Ordinal))
            lines.Add($"input {input.Name} {input.Kind} {input.DeclaredType} {(input.SparseWhen is { } sparse ? open.Read(sparse) : "")}");
        lines.Add($"value {expressions.Text(accumulator.Value)}");
        if (accumulator.Mask is { } mask)
            lines.Add($"present {expressions.Text(mask)}");
        return string.Join("\n", lines);
    }

    private static AccumulatorIdentity Identify(MetricModel metric, AccumulatorModel accumulator, int slot)
    {
        var open = new OpenParameters(metric);
        var text = Text(metric, accumulator, open);
        return new AccumulatorIdentity(slot, accumulator.Name, Hash.Of(text), open.Parameters.ToEquatableArray());
    }

    private static string Size(HistogramSize size, OpenParameters open) => size.Config is { } config ? open.Read(config) : $"{size.Literal}";

    private static bool IsRow(InputModel input) => input.Kind == InputKind.Row;

    private static bool IsRowMean(AccumulatorModel accumulator) => accumulator.Kind == AccumulatorKind.RowMean;
}
