using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>The class's members stand beside the generated ones.</summary>
internal sealed class GeneratedNameRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var member in context.Declaration.Members)
        {
            if (WellKnownNames.GeneratedMembers.Contains(member.Name) || IsResultWithoutArguments(member) || IsKernel(context, member))
                context.Report(DiagnosticIds.GeneratedName, member.Place(), context.Name, member.Name);
        }

        CheckParameters(context);
    }

    /// <summary>Their keys in a configuration are those of the generated properties.</summary>
    private static void CheckParameters(RuleContext context)
    {
        foreach (var parameter in context.Declaration.Constructor?.Parameters ?? [])
        {
            if (parameter.Name is "nanPolicy" or "ignoreIndex" or "rangePolicy")
                context.Report(DiagnosticIds.GeneratedName, parameter.Place(), context.Name, parameter.Name);
        }
    }

    /// <summary>Kernels are named after accumulators.</summary>
    private static bool IsKernel(RuleContext context, ISymbol member) => member.Name.EndsWith("Kernel", StringComparison.Ordinal)
        && context.Declaration.Accumulators.Any(a => member.Name.StartsWith(a.Method.Name, StringComparison.Ordinal));

    /// <summary>A [Result] method may be called Result: the generated one takes no arguments.</summary>
    private static bool IsResultWithoutArguments(ISymbol member) =>
        member.Name == "Result" && member is not IMethodSymbol { Parameters.IsEmpty: false };
}
