using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Parsing;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>[Result] takes accumulators by name.</summary>
internal sealed class ResultNameRule : IRule
{
    public void Check(RuleContext context)
    {
        var declaration = context.Declaration;
        var names = string.Join(", ", declaration.Accumulators.Select(a => MetricNames.Camel(a.Method.Name)));
        foreach (var parameter in declaration.Results.Take(1).SelectMany(method => method.Parameters))
        {
            if (ResultReader.AccumulatorOf(parameter, declaration) is null)
                context.Report(DiagnosticIds.UnknownAccumulator, parameter.Place(), parameter.Name, names);
        }
    }
}
