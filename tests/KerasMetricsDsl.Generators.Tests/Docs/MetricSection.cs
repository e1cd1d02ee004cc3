using System.Text;
using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Parsing;
using Microsoft.CodeAnalysis;
using static KerasMetricsDsl.Generators.Tests.Docs.Markdown;

namespace KerasMetricsDsl.Generators.Tests.Docs;

/// <summary>What the catalogue's page says about one metric.</summary>
internal static class MetricSection
{
    public static string Of(MetricEntry entry)
    {
        var text = new StringBuilder($"### {entry.Type.Name}\n\n{entry.Docs.Summary}\n\n");
        if (entry.Docs.Remarks.Length > 0) text.Append($"{entry.Docs.Remarks}\n\n");
        text.Append(Row("", "")).Append(Row("---", "---"));
        foreach (var (title, value) in Facts(entry)) text.Append(Row(title, value));
        text.Append('\n').Append(Arguments(entry));
        if (!entry.FixesArguments) text.Append(FormulaTable.Of(entry));
        return text.ToString();
    }

    private static IEnumerable<(string Title, string Value)> Facts(MetricEntry entry)
    {
        var identifiers = MetricEntry.Identifiers[entry.Type.Name].Where(word => word != entry.Type.Name && word != entry.Name);
        yield return ("name", string.Join(", also ", identifiers.Prepend(entry.Name).Select(Code)));
        yield return ("follows", Origin(entry));
        if (entry.Docs.Keras is not null) yield return ("differences", entry.Docs.Differences ?? "none but [those of all metrics](#what-all-metrics-share)");
        if (entry.FixesArguments) yield return ("declaration", $"that of [{entry.Declaration.Name}](#{entry.Declaration.Name.ToLowerInvariant()})");
        yield return ("inputs", string.Join(", ", entry.Model.Inputs.Select(Input)) + (entry.Model.SameShape ? "; of equal shapes" : ""));
        yield return ("result", Result(entry.Model));
        if (entry.Model.Direction is { } direction) yield return ("better", direction == "HigherIsBetter" ? "higher" : "lower");
    }

    private static string Origin(MetricEntry entry) => entry.Docs switch
    {
        { Keras: { } name, Source: { } source } => $"{Keras(name)}. {source}",
        { Keras: { } name } => Keras(name),
        { Source: { } source } => source,
        _ => $"[{entry.Declaration.Name}](#{entry.Declaration.Name.ToLowerInvariant()})",
    };

    private static string Keras(string name) => char.IsUpper(name[0])
        ? $"the class `keras.metrics.{name}`"
        : $"the function `keras.losses.{name}`, as `keras.metrics.MeanMetricWrapper` averages it";

    private static string Input(InputModel input)
    {
        var kind = input.Kind switch
        {
            InputKind.Element => "an element",
            InputKind.Label => "a label",
            InputKind.Flag => "a flag",
            _ => "a row",
        };
        return $"{Code(input.Name)}: {kind}{(input.SparseWhen is { } sparse ? $", or a label with {Code(sparse)}" : "")}";
    }

    private static string Result(MetricModel model) => model.Result switch
    {
        null when model.Accumulators[0] is { PerColumn: false, PerColumnWhen: null, Over: null } => "a number",
        null => "a list",
        { Shape: ResultShape.Scalar } => "a number",
        { Shape: ResultShape.Vector } => "a list",
        { Shape: ResultShape.Value } => "a number or a list",
        { RecordMembers: var members } => "a record of " + string.Join(", ", members.Select(member => Code(member.Name) + (member.IsArray ? " (a list)" : ""))),
    };

    private static string Arguments(MetricEntry entry)
    {
        if (!entry.Parameters.Any()) return "No arguments.\n\n";
        var text = new StringBuilder(Row("argument", "in configurations", "type", "default", "meaning")).Append(Row("---", "---", "---", "---", "---"));
        foreach (var parameter in entry.Parameters) text.Append(Argument(entry, parameter));
        return text.Append('\n').ToString();
    }

    private static string Argument(MetricEntry entry, IParameterSymbol parameter) => Row(
        Code(parameter.Name),
        Code(MetricNames.Default(parameter.Name)),
        Code(CodeText.Type(parameter)),
        CodeText.Default(parameter) is { } value ? Code(value) : parameter.IsParams ? "none given" : "required",
        entry.Docs.Parameter(parameter.Name) ?? throw new InvalidOperationException($"{entry.Type.Name}.{parameter.Name} has no documentation."));
}
