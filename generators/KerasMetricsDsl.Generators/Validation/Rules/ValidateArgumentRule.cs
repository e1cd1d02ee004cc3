using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>A check is called with constructor parameters and with shapes of inputs.</summary>
internal sealed class ValidateArgumentRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var parameter in context.Declaration.Validations.SelectMany(method => method.Parameters))
        {
            if (parameter.RefKind != RefKind.None || !IsKnown(context, parameter))
                context.Report(DiagnosticIds.ValidateArgument, parameter.Place(), parameter.Name, context.Name);
        }
    }

    private static bool IsKnown(RuleContext context, IParameterSymbol parameter) => ValidateReader.IsShape(parameter)
        ? context.Model.Inputs.Any(input => input.Name == parameter.Name)
        : context.Declaration.Constructor?.Parameters.Any(p => p.Name == parameter.Name && Same(p.Type, parameter.Type)) == true;

    private static bool Same(ITypeSymbol left, ITypeSymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
