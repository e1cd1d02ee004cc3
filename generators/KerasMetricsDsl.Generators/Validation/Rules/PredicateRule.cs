using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>Mask and [All] ask a bool method of the metric about inputs of the accumulator.</summary>
internal sealed class PredicateRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var accumulator in context.Declaration.Accumulators)
        {
            if (accumulator.Mask is { } mask)
                Check(context, accumulator, mask, "Mask", accumulator.Attribute.Place("Mask"));
            foreach (var parameter in accumulator.Method.Parameters)
            {
                if (parameter.Find(WellKnownNames.All) is { } all && all.ConstructorArguments.Length == 1)
                    Check(context, accumulator, all.ConstructorArguments[0].Value as string ?? "", "[All]", all.Place(0));
            }
        }
    }

    private static void Check(RuleContext context, AccumulatorDeclaration accumulator, string name, string asker, Location place)
    {
        var method = Predicates.Find(context.Declaration, name);
        if (method is null || !method.Parameters.All(parameter => IsInput(accumulator, parameter)))
            context.Report(DiagnosticIds.Predicate, place, name, accumulator.Method.Name, asker);
    }

    private static bool IsInput(AccumulatorDeclaration accumulator, IParameterSymbol parameter) => accumulator.InputParameters.Any(input =>
        input.Name == parameter.Name && SymbolEqualityComparer.Default.Equals(input.Type, parameter.Type));
}
