using KerasMetricsDsl.Generators.Emission.Printing;
using KerasMetricsDsl.Generators.Emission.Slices;
using KerasMetricsDsl.Generators.Model;
using static KerasMetricsDsl.Generators.Emission.SourceFile;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>The entries of a metric's layout as text.</summary>
internal static class LayoutText
{
    public static string Input(InputModel input) => input.Kind switch
    {
        InputKind.Row when input.SparseWhen is { } flag =>
            $"{Engine}.InputLayout.Row({Literals.String(input.Name)}, sparse: {Names.Escape(flag)})",
        _ => $"{Engine}.InputLayout.{input.Kind}({Literals.String(input.Name)})",
    };

    public static string Slot(SlotSlice slot, MemberNames names)
    {
        var arguments = new List<string> { Literals.String(slot.Name) };
        if (slot.Kind == AccumulatorKind.Histogram)
            arguments.Add(Cells(slot));
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

    private static string Cells(SlotSlice slot) =>
        string.Join(" * ", slot.Sizes.Select(size => size.Config is { } config ? Names.Escape(config) : size.Literal.ToString()));
}
