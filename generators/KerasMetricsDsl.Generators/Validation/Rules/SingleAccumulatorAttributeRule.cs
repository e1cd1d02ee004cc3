using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>One method is gathered in one way.</summary>
internal sealed class SingleAccumulatorAttributeRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var accumulator in context.Declaration.Accumulators)
        {
            if (accumulator.Second is { } second)
                context.Report(DiagnosticIds.TwoAccumulatorAttributes, second.Place(), accumulator.Method.Name, accumulator.Attribute.ShortName(), second.ShortName());
        }
    }
}
