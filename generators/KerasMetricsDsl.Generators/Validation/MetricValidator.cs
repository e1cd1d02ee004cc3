using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Parsing;

namespace KerasMetricsDsl.Generators.Validation;

/// <summary>Runs the rules in order.</summary>
internal static class MetricValidator
{
    private static readonly IRule[] Rules = [];

    public static void Check(ParseContext context, MetricModel model)
    {
        foreach (var rule in Rules)
            rule.Check(new RuleContext(context.Declaration, model, context.Configuration, context.Findings));
    }
}
