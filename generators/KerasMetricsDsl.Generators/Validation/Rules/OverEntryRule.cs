using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Parsing;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>A method kept over an array takes the current entry last.</summary>
internal sealed class OverEntryRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var accumulator in context.Declaration.Accumulators)
        {
            if (accumulator.Over is not { } over || context.Configuration.Find(over) is not { } array || !array.Type.IsArray())
                continue;
            var expected = array.Type == ConfigType.IntArray ? ScalarType.Int : ScalarType.Float;
            if (accumulator.EntryParameter is not { } entry || IsMarked(entry) || IsInput(context, entry) || ScalarTypes.Of(entry.Type) != expected)
                context.Report(DiagnosticIds.OverEntry, accumulator.Method.Place(), accumulator.Method.Name, over, expected == ScalarType.Int ? "int" : "float");
        }
    }

    // Whoever leaves the entry out gets the last input for it, and a metric that compiles and counts nonsense.
    private static bool IsInput(RuleContext context, Microsoft.CodeAnalysis.IParameterSymbol parameter) =>
        parameter.Name is "yTrue" or "yPred"
        || context.Declaration.Accumulators.Any(other => other.InputParameters.Any(input => input.Name == parameter.Name));

    private static bool IsMarked(Microsoft.CodeAnalysis.IParameterSymbol parameter) =>
        parameter.Has(WellKnownNames.Weight) || parameter.Has(WellKnownNames.Column) || parameter.Has(WellKnownNames.All);
}
