using KerasMetricsDsl.Generators.Model;
using static KerasMetricsDsl.Generators.Emission.SourceFile;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>The entries of a metric's layout as text.</summary>
internal static class LayoutText
{
    public static string Input(InputModel input) => input.Kind switch
    {
        InputKind.Row when input.SparseWhen is { } flag => $"{Engine}.InputLayout.Row({Names.Literal(input.Name)}, sparse: {flag})",
        _ => $"{Engine}.InputLayout.{input.Kind}({Names.Literal(input.Name)})",
    };

    /// <summary>The accumulators, then a hidden sum for each mask: what its mean is counted by when weights are given.</summary>
    public static IEnumerable<string> Slots(MetricModel model)
    {
        foreach (var accumulator in model.Accumulators)
            yield return Slot(model, accumulator);
        foreach (var masked in model.Accumulators.Where(accumulator => accumulator.Mask is not null))
        {
            var domain = IsPerRow(model, masked) ? $", {Engine}.SlotDomain.Row" : "";
            yield return $"{Engine}.SlotLayout.Sum({Names.Literal(masked.Name + "Count")}{domain})";
        }
    }

    private static string Slot(MetricModel model, AccumulatorModel accumulator)
    {
        var arguments = new List<string> { Names.Literal(accumulator.Name) };
        if (accumulator.Kind == AccumulatorKind.Histogram)
            arguments.Add(Cells(accumulator));
        if (accumulator.Kind != AccumulatorKind.RowMean && IsPerRow(model, accumulator))
            arguments.Add($"{Engine}.SlotDomain.Row");
        if (accumulator.PerColumn)
            arguments.Add("perColumn: true");
        else if (accumulator.PerColumnWhen is { } flag)
            arguments.Add($"perColumn: {flag}");
        if (accumulator.Over is { } array)
            arguments.Add($"entries: {array}.Length");
        if (accumulator.UsesWeight)
            arguments.Add("weighted: false");
        if (accumulator.Mask is not null)
            arguments.Add($"countedBy: {CountSlot(model, accumulator)}");
        return $"{Engine}.SlotLayout.{accumulator.Kind}({string.Join(", ", arguments)})";
    }

    /// <summary>The hidden slot that counts for a mean with a mask.</summary>
    public static int CountSlot(MetricModel model, AccumulatorModel accumulator) =>
        model.Accumulators.Count + model.Accumulators.TakeWhile(other => other != accumulator).Count(other => other.Mask is not null);

    /// <summary>One value a row: every accumulator of a row metric that is not evaluated at columns.</summary>
    private static bool IsPerRow(MetricModel model, AccumulatorModel accumulator) =>
        accumulator.PerColumn
        || (!accumulator.AtColumn && accumulator.PerColumnWhen is null && model.Inputs.Any(input => input.Kind == InputKind.Row));

    private static string Cells(AccumulatorModel accumulator) =>
        string.Join(" * ", accumulator.Sizes.Select(size => size.Config ?? size.Literal.ToString()));
}
