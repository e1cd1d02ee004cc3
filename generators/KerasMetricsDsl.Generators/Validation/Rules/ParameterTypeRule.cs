using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>Inputs are elements, labels, flags or rows, and come by value.</summary>
internal sealed class ParameterTypeRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var accumulator in context.Declaration.Accumulators)
        {
            foreach (var parameter in accumulator.Method.Parameters)
            {
                var isInput = accumulator.InputParameters.Contains(parameter, SymbolEqualityComparer.Default);
                if (parameter.RefKind != RefKind.None || (isInput && InputReader.Describe(parameter) is null))
                    context.Report(DiagnosticIds.ParameterType, parameter.TypePlace(), parameter.Name, parameter.ToDisplayString(Format));
            }
        }
    }

    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.MinimallyQualifiedFormat.WithParameterOptions(
        SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeParamsRefOut);
}
