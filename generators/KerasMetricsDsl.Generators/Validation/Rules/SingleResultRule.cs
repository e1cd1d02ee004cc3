using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>A metric has one value.</summary>
internal sealed class SingleResultRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var method in context.Declaration.Results.Skip(1))
            context.Report(DiagnosticIds.TwoResults, method.Place(), method.Name, context.Name);
    }
}
