using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Parsing;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>A kernel is made of a body with plain parameters and a value.</summary>
internal sealed class AccumulatorFormRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var accumulator in context.Declaration.Accumulators)
        {
            if (Signatures.Obstacle(accumulator.Method) is { } obstacle)
                context.Report(DiagnosticIds.AccumulatorForm, accumulator.Method.Place(), accumulator.Method.Name, obstacle);
        }
    }
}
