using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>A histogram's method names a cell: one int for each extent, and perhaps a factor.</summary>
internal sealed class HistogramReturnRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var accumulator in context.Declaration.Accumulators.Where(a => a.Kind == AccumulatorKind.Histogram))
        {
            var sizes = accumulator.Sizes.Count();
            var method = accumulator.Method;
            if (sizes is > 0 and <= 3 && Signatures.Obstacle(method) is null && !NamesCell(method.ReturnType, sizes))
                context.Report(DiagnosticIds.HistogramReturn, method.ReturnPlace(), method.Name, method.ReturnType.ToDisplayString(), Expected(sizes));
        }
    }

    private static bool NamesCell(ITypeSymbol type, int sizes)
    {
        if (type is not INamedTypeSymbol { IsTupleType: true } tuple)
            return sizes == 1 && ScalarTypes.Of(type) == ScalarType.Int;
        var items = tuple.TupleElements.Select(element => ScalarTypes.Of(element.Type)).ToList();
        return items.Take(sizes).All(item => item == ScalarType.Int)
            && (items.Count == sizes || (items.Count == sizes + 1 && items[sizes] == ScalarType.Float));
    }

    private static string Expected(int sizes)
    {
        var ints = string.Join(", ", Enumerable.Repeat("int", sizes));
        return sizes == 1 ? $"'int' or '({ints}, float)'" : $"'({ints})' or '({ints}, float)'";
    }
}
