using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Parsing;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>Accumulators, inputs and configuration members meet in the generated code, and [Result] names accumulators in camelCase.</summary>
internal sealed class DuplicateNameRule : IRule
{
    public void Check(RuleContext context)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var parameter in context.Declaration.Constructor?.Parameters ?? [])
            known[parameter.Name] = "a constructor parameter";
        foreach (var accumulator in context.Declaration.Accumulators)
        {
            var name = MetricNames.Camel(accumulator.Method.Name);
            if (known.TryGetValue(name, out var other))
                context.Report(DiagnosticIds.DuplicateName, accumulator.Method.Place(), accumulator.Method.Name, other);
            else
                known[name] = "another accumulator";
        }

        CheckInputs(context);
    }

    private static void CheckInputs(RuleContext context)
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var parameter in context.Declaration.Accumulators.SelectMany(a => a.InputParameters))
        {
            var isConfiguration = context.Declaration.Constructor?.Parameters.Any(p => p.Name == parameter.Name) == true;
            if (isConfiguration && reported.Add(parameter.Name))
                context.Report(DiagnosticIds.DuplicateName, parameter.Place(), parameter.Name, "a constructor parameter");
        }
    }
}
