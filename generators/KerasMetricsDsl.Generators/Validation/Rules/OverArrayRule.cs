using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Parsing;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>Over repeats an accumulator for the entries of a configuration array.</summary>
internal sealed class OverArrayRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var accumulator in context.Declaration.Accumulators)
        {
            if (accumulator.Over is { } over && context.Configuration.Find(over)?.Type.IsArray() != true)
                context.Report(DiagnosticIds.OverArray, accumulator.Attribute.Place("Over"), over, context.Name);
        }
    }
}
