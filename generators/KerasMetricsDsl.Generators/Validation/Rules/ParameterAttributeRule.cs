using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>Each marked parameter has the one type that its value has.</summary>
internal sealed class ParameterAttributeRule : IRule
{
    private static readonly (string Attribute, string Type, Func<ITypeSymbol, bool> Fits)[] Marks =
    [
        (WellKnownNames.Weight, "float", type => type.SpecialType == SpecialType.System_Single),
        (WellKnownNames.Column, "int", type => type.SpecialType == SpecialType.System_Int32),
        (WellKnownNames.All, "bool", type => type.SpecialType == SpecialType.System_Boolean),
        (WellKnownNames.Sparse, "Row", type => type.IsRow()),
        (WellKnownNames.NonNegative, "float or Row", type => type.SpecialType == SpecialType.System_Single || type.IsRow()),
    ];

    public void Check(RuleContext context)
    {
        foreach (var accumulator in context.Declaration.Accumulators)
        {
            foreach (var parameter in accumulator.Method.Parameters)
            {
                foreach (var (attribute, type, fits) in Marks)
                {
                    if (parameter.Has(attribute) && !fits(parameter.Type))
                        context.Report(DiagnosticIds.ParameterAttribute, parameter.TypePlace(), attribute.Replace("Attribute", ""), parameter.Name, type);
                }
            }
        }
    }
}
