using KerasMetricsDsl.Generators.Emission.Printing;
using KerasMetricsDsl.Generators.Emission.Slices;
using KerasMetricsDsl.Generators.Model;
using static KerasMetricsDsl.Generators.Emission.SourceFile;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>The entries of a metric's layout as text.</summary>
internal static class LayoutText
{
    public static string Input(InputModel input, bool isCompared)
    {
        var arguments = Literals.String(input.Name);
        if (input is { Kind: InputKind.Row, SparseWhen: { } flag })
            arguments += $", sparse: {Names.Escape(flag)}";
        if (isCompared)
            arguments += ", compared: true";
        if (input.NonNegative)
            arguments += ", nonNegative: true";
        return $"{Engine}.InputLayout.{input.Kind}({arguments})";
    }

    public static string Slot(SlotSlice slot, MemberNames names)
    {
        var arguments = new List<string> { Literals.String(slot.Name) };
        if (slot.Kind == AccumulatorKind.Histogram)
            arguments.Add(Sizes(slot));
        if (slot.Kind != AccumulatorKind.RowMean && slot.PerRow)
            arguments.Add($"{Engine}.SlotDomain.Row");
        if (slot.PerColumn)
            arguments.Add("perColumn: true");
        else if (slot.PerColumnWhen is { } flag)
            arguments.Add($"perColumn: {Names.Escape(flag)}");
        if (slot.Over is { } array)
            arguments.Add($"entries: {names.Table(array)}.Length");
        if (slot.UsesWeight)
            arguments.Add("weighted: false");
        if (slot.CountedBy is { } counter)
            arguments.Add($"countedBy: {counter}");
        return $"{Engine}.SlotLayout.{slot.Kind}({string.Join(", ", arguments)})";
    }

    /// <summary>The sizes of a histogram.</summary>
    public static string Sizes(SlotSlice slot) =>
        $"[{string.Join(", ", slot.Sizes.Select(size => size.Config is { } config ? Names.Escape(config) : size.Literal.ToString()))}]";
}
