using KerasMetricsDsl.Generators.Diagnostics;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>Only a single accumulator is its own result.</summary>
internal sealed class MissingResultRule : IRule
{
    public void Check(RuleContext context)
    {
        var declaration = context.Declaration;
        if (declaration.Accumulators.Count > 1 && declaration.Results.Count == 0)
            context.Report(DiagnosticIds.MissingResult, declaration.NameLocation, context.Name, $"{declaration.Accumulators.Count}");
    }
}
