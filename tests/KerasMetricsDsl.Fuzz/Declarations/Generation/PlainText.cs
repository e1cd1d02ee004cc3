using System.Text;
using KerasMetricsDsl.Fuzz.Building;
using KerasMetricsDsl.Fuzz.Declarations.Evaluation;

namespace KerasMetricsDsl.Fuzz.Declarations.Generation;

/// <summary>The same methods as ordinary C#, in a class that no generator looks at.</summary>
internal static class PlainText
{
    public const string TypeName = "Twin.Plain";

    public static Source Of(Declaration declaration)
    {
        var text = new StringBuilder(
            $"""
            using System;
            using System.Linq;
            using KerasMetricsDsl;
            using Mode = Fuzzed.Mode;
            {(DeclarationText.HasParts(declaration) ? "using Parts = Fuzzed.Parts;" : "")}
            using Place = {typeof(Place).FullName};
            using Whole = {typeof(Whole).FullName};
            using static {typeof(PlainFunctions).FullName};
            namespace Twin;
            public sealed class Plain({Parameters(declaration)})
            """);
        text.AppendLine().AppendLine("{");
        foreach (var member in Members(declaration))
            text.Append("    ").AppendLine(member);
        return new("Plain.cs", text.AppendLine("}").ToString());
    }

    private static string Parameters(Declaration declaration) => string.Join(", ", declaration.Members.Select(member => $"{member.Type} {member.Name}")
        .Concat(DeclarationText.SizesOf(declaration).Select(size => $"int {size}")));

    private static IEnumerable<string> Members(Declaration declaration)
    {
        foreach (var field in declaration.Fields)
            yield return field;
        foreach (var helper in declaration.Helpers)
            yield return $"{helper.ReturnType} {helper.Name}({DeclarationText.Parameters(helper)}) {helper.Body.PlainText}";
        foreach (var accumulator in declaration.Accumulators)
        {
            var parameters = declaration.Parameters(accumulator, isPlain: true)
                .Replace("[Column] ", "", StringComparison.Ordinal).Replace("[Weight] ", "", StringComparison.Ordinal);
            yield return $"{accumulator.ReturnType} Value{accumulator.Name}({parameters}) {accumulator.Body.PlainText}";
            yield return $"public double[] {accumulator.Name}(Place place) {{ var v = Value{accumulator.Name}({Arguments(declaration, accumulator)}); return {Numbers(accumulator)}; }}";
        }
    }

    private static string Arguments(Declaration declaration, Accumulator accumulator) => string.Join(", ", declaration.Inputs
        .Select((input, i) => $"place.{input.Kind}({i})")
        .Concat(accumulator.TakesColumn ? ["place.Column"] : [])
        .Concat(accumulator.TakesWeight ? ["place.Weight"] : [])
        .Concat(accumulator.Over is { } over ? [$"({over.Type})place.Entry"] : []));

    // Kernels hand on float32.
    private static string Numbers(Accumulator accumulator) => accumulator.ReturnType switch
    {
        "bool" => "[v ? 1 : 0]",
        "int" when accumulator.Gathering != Gathering.Histogram => "[(float)v]",
        "int" or "float" => "[v]",
        _ => $"[{string.Join(", ", Enumerable.Range(1, accumulator.Sizes.Count + (accumulator.HasFactor ? 1 : 0)).Select(i => $"v.Item{i}"))}]",
    };
}
