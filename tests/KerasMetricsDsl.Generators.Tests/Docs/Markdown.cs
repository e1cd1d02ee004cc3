using System.Xml.Linq;

namespace KerasMetricsDsl.Generators.Tests.Docs;

/// <summary>Documentation comments and tables as Markdown.</summary>
internal static class Markdown
{
    public static string Code(string text) => $"`{text}`";

    public static string Row(params IEnumerable<string> cells) =>
        $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |\n";

    /// <summary>The text of an element on one line; null for no element.</summary>
    public static string? Text(XElement? element) => element is null
        ? null
        : string.Join(' ', string.Concat(element.Nodes().Select(Piece)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Piece(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => Code(code.Value),
        XElement { Name.LocalName: "paramref" } parameter => Code(parameter.Attribute("name")!.Value),
        XElement { Name.LocalName: "see" } see => Code(Named(see.Attribute("cref")!.Value)),
        _ => throw new NotSupportedException($"The catalogue's page has no form for {node}."),
    };

    // T:KerasMetricsDsl.IoU is a type; of a member the type is worth saying too.
    private static string Named(string cref)
    {
        var names = cref[2..].Split('.');
        return cref[0] == 'T' ? names[^1] : string.Join('.', names[^2..]);
    }
}
