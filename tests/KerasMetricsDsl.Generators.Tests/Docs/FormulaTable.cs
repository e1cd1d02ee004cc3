using System.Text;
using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;
using static KerasMetricsDsl.Generators.Tests.Docs.Markdown;

namespace KerasMetricsDsl.Generators.Tests.Docs;

/// <summary>A declaration's accumulators, what is made of them, and what both are made with.</summary>
internal static class FormulaTable
{
    public static string Of(MetricEntry entry)
    {
        var text = new StringBuilder(Row("accumulator", "gathers", "one for each", "formula")).Append(Row("---", "---", "---", "---"));
        foreach (var accumulator in entry.Model.Accumulators)
            text.Append(Row(Code(accumulator.Name), Gathers(accumulator), Domain(accumulator), Code(accumulator.Formula)));
        var lines = Written(entry.Declaration).ToList();
        return text.Append('\n').Append(string.Concat(lines.Select(line => $"* {Code(line)}\n"))).Append(lines.Count == 0 ? "" : "\n").ToString();
    }

    private static string Gathers(AccumulatorModel accumulator)
    {
        var kind = accumulator.Kind switch
        {
            AccumulatorKind.RowMean => "mean of row means",
            AccumulatorKind.Histogram =>
                "histogram of " + string.Join(" × ", accumulator.Sizes.Select(size => size.Literal?.ToString() ?? Code(size.Config!))),
            _ => accumulator.Kind.ToString().ToLowerInvariant(),
        };
        return kind + (accumulator.Mask is null ? "" : ", masked") + (accumulator.UsesWeight ? ", of the raw weight" : "");
    }

    private static string Domain(AccumulatorModel accumulator)
    {
        string?[] parts =
        [
            accumulator.Over is { } array ? $"entry of {Code(array)}" : null,
            accumulator.PerColumn ? "column" : null,
            accumulator.PerColumnWhen is { } flag ? $"column, with {Code(flag)}" : null,
        ];
        return string.Join(" and ", parts.OfType<string>());
    }

    /// <summary>The result, then fields and functions; what is refused is in the documentation of the arguments.</summary>
    private static IEnumerable<string> Written(INamedTypeSymbol type)
    {
        var declaration = DeclarationReader.Read(type)!;
        foreach (var result in declaration.Results) yield return $"{CodeText.Call(result)} = {CodeText.Body(result)}";
        foreach (var field in declaration.Members.OfType<IFieldSymbol>()) yield return $"{field.Name} = {CodeText.Value(field)}";
        var known = declaration.Accumulators.Select(accumulator => accumulator.Method).Concat(declaration.Results).Concat(declaration.Validations);
        foreach (var method in declaration.Members.OfType<IMethodSymbol>().Where(IsFunction).Except<IMethodSymbol>(known, SymbolEqualityComparer.Default))
            yield return $"{CodeText.Call(method)} = {CodeText.Body(method)}";
    }

    private static bool IsFunction(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Private };
}
