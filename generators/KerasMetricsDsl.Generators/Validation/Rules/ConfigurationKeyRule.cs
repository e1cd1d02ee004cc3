using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Parsing;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>Every parameter has a key of its own in configurations and in the identity of states.</summary>
internal sealed class ConfigurationKeyRule : IRule
{
    public void Check(RuleContext context)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = "the metric's name",
            ["nan_policy"] = "the generated NanPolicy",
            ["ignore_index"] = "the generated IgnoreIndex",
        };
        foreach (var parameter in context.Declaration.Constructor?.Parameters ?? [])
        {
            var key = MetricNames.Default(parameter.Name);
            if (!known.TryGetValue(key, out var owner))
                known.Add(key, $"'{parameter.Name}'");
            // These have been reported for their names.
            else if (parameter.Name is not ("nanPolicy" or "ignoreIndex" or "Name" or "NanPolicy" or "IgnoreIndex"))
                context.Report(DiagnosticIds.ConfigurationKey, parameter.Place(), parameter.Name, key, owner);
        }
    }
}
