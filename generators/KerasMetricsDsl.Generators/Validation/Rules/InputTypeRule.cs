using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>An input is one thing in the whole metric.</summary>
internal sealed class InputTypeRule : IRule
{
    public void Check(RuleContext context)
    {
        var first = new Dictionary<string, IParameterSymbol>(StringComparer.Ordinal);
        foreach (var accumulator in context.Declaration.Accumulators)
        {
            foreach (var parameter in accumulator.InputParameters.Where(p => InputReader.Describe(p) is not null))
            {
                if (!first.TryGetValue(parameter.Name, out var known))
                    first[parameter.Name] = parameter;
                else if (!Agree(context, known, parameter))
                    Report(context, known, parameter);
            }
        }
    }

    /// <summary>An accumulator per column may read by its elements what another takes as a row.</summary>
    private static bool Agree(RuleContext context, IParameterSymbol known, IParameterSymbol parameter) =>
        SymbolEqualityComparer.Default.Equals(known.Type, parameter.Type) && IsRow(context, known) == IsRow(context, parameter)
        || (IsRow(context, known) && IsRow(context, parameter));

    private static bool IsRow(RuleContext context, IParameterSymbol parameter) => parameter.Type.IsRow()
        || (parameter.Type.SpecialType == SpecialType.System_Single && context.Declaration.HasRows && Owner(context, parameter).ReadsColumns);

    private static AccumulatorDeclaration Owner(RuleContext context, IParameterSymbol parameter) =>
        context.Declaration.Accumulators.First(a => SymbolEqualityComparer.Default.Equals(a.Method, parameter.ContainingSymbol));

    private static void Report(RuleContext context, IParameterSymbol known, IParameterSymbol parameter) => context.Report(
        DiagnosticIds.ConflictingInputs,
        parameter.TypePlace(),
        parameter.Name,
        parameter.Type.ToDisplayString(),
        known.Type.ToDisplayString(),
        known.ContainingSymbol.Name);
}
