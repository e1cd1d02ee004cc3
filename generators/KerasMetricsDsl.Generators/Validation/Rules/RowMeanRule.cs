using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>[RowMean] averages the elements of a row; where a method already takes rows there are none left.</summary>
internal sealed class RowMeanRule : IRule
{
    public void Check(RuleContext context)
    {
        if (!context.Declaration.HasRows)
            return;
        foreach (var accumulator in context.Declaration.Accumulators.Where(a => a.Kind == AccumulatorKind.RowMean))
            context.Report(DiagnosticIds.RowMeanOverRows, accumulator.Attribute.Place(), accumulator.Method.Name);
    }
}
