using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Tests.Docs;

/// <summary>
/// What a class's documentation comment says. Where its formula comes from is said in one of three ways: <c>Keras:</c> ends a summary, or
/// <c>Definition:</c> or <c>Source:</c> ends the remarks; what is not as in Keras follows as <c>Differs from Keras:</c>.
/// </summary>
internal sealed partial class MetricDocs
{
    private const string Difference = "Differs from Keras: ";

    private readonly XElement _xml;

    public MetricDocs(INamedTypeSymbol type)
    {
        var xml = type.GetDocumentationCommentXml();
        _xml = string.IsNullOrEmpty(xml) ? new XElement("member") : XElement.Parse(xml);
        var summary = Markdown.Text(_xml.Element("summary")) ?? "";
        var remarks = (Markdown.Text(_xml.Element("remarks")) ?? "").Split(Difference, 2);
        Differences = remarks.Length < 2 ? null : remarks[1];
        Summary = KerasName().Replace(summary, "");
        Keras = KerasName().Match(summary) is { Success: true } match ? match.Groups["name"].Value : null;
        Source = Origin().Match(remarks[0]) is { Success: true } origin ? origin.Value.Trim() : null;
        Remarks = Origin().Replace(remarks[0], "").Trim();
    }

    public string Summary { get; }

    /// <summary>The name in Keras: of a class, or in small letters of a loss function.</summary>
    public string? Keras { get; }

    public string? Source { get; }

    public string Remarks { get; }

    public string? Differences { get; }

    public string? Parameter(string name) =>
        Markdown.Text(_xml.Elements("param").FirstOrDefault(parameter => parameter.Attribute("name")!.Value == name));

    [GeneratedRegex(" Keras: `(?<name>[^`]+)`\\.$")]
    private static partial Regex KerasName();

    [GeneratedRegex("(^|(?<=[.!] ))(Source|Definition): .*$")]
    private static partial Regex Origin();
}
