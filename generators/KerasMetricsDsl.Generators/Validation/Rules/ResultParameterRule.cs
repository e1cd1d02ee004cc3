using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>One value arrives as a double, several as a span.</summary>
internal sealed class ResultParameterRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var parameter in context.Declaration.Results.Take(1).SelectMany(method => method.Parameters))
        {
            if (ResultReader.AccumulatorOf(parameter, context.Declaration) is { } accumulator && !Fits(parameter, accumulator))
                context.Report(DiagnosticIds.ResultParameter, parameter.TypePlace(), parameter.Name, parameter.Type.ToDisplayString(), Expected(accumulator));
        }
    }

    private static bool Fits(IParameterSymbol parameter, AccumulatorDeclaration accumulator) => parameter.RefKind == RefKind.None
        && (ResultReader.IsSpan(parameter.Type) || (parameter.Type.SpecialType == SpecialType.System_Double && !accumulator.IsVector));

    private static string Expected(AccumulatorDeclaration accumulator) =>
        accumulator.IsVector ? "'ReadOnlySpan<double>'" : "'double' or 'ReadOnlySpan<double>'";
}
