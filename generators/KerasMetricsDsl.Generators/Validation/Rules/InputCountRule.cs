using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>A batch carries one to eight inputs.</summary>
internal sealed class InputCountRule : IRule
{
    private const int Most = 8;

    public void Check(RuleContext context)
    {
        var count = context.Declaration.Accumulators.SelectMany(a => a.InputParameters).Select(p => p.Name).Distinct().Count();
        if (context.Declaration.Accumulators.Count > 0 && count is 0 or > Most)
            context.Report(DiagnosticIds.InputCount, context.Declaration.NameLocation, context.Name, $"{count}");
    }
}
