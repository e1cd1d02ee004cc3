using System.Globalization;
using System.Text.RegularExpressions;

namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <summary>A parameter or a piece of shared memory, as declared.</summary>
internal sealed partial record PtxVariable(string Name, int Size, int Alignment)
{
    public static PtxVariable Parse(string declaration)
    {
        var match = Declaration().Match(declaration);
        if (!match.Success)
            throw new NotSupportedException(declaration);
        var element = Number(match.Groups["bits"]) / 8;
        var count = match.Groups["count"].Success ? Number(match.Groups["count"]) : 1;
        var alignment = match.Groups["alignment"].Success ? Number(match.Groups["alignment"]) : element;
        return new(match.Groups["name"].Value, element * count, alignment);
    }

    /// <summary>The declarations between the brackets of a function.</summary>
    public static PtxVariable[] ParseAll(string declarations) =>
        [.. declarations.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Parse)];

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\.(param|shared)\s+(\.align\s+(?<alignment>\d+)\s+)?\.[busf](?<bits>\d+)\s+(?<name>\w+)(\[(?<count>\d+)\])?$")]
    private static partial Regex Declaration();
}
