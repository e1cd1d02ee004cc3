using KerasMetricsDsl.Generators.Diagnostics;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>Without an accumulator there is nothing to gather.</summary>
internal sealed class AccumulatorRule : IRule
{
    public void Check(RuleContext context)
    {
        if (context.Declaration.Accumulators.Count == 0)
            context.Report(DiagnosticIds.NoAccumulator, context.Declaration.NameLocation, context.Name);
    }
}
