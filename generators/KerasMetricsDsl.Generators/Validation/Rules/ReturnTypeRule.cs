using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Parsing;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>What is averaged, added or compared is a number or a bool.</summary>
internal sealed class ReturnTypeRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var accumulator in context.Declaration.Accumulators)
        {
            var method = accumulator.Method;
            if (accumulator.Kind == AccumulatorKind.Histogram || Signatures.Obstacle(method) is not null || ScalarTypes.Of(method.ReturnType) is not null)
                continue;
            context.Report(
                DiagnosticIds.ReturnType, method.ReturnPlace(), method.Name, method.ReturnType.ToDisplayString(), accumulator.Attribute.ShortName());
        }
    }
}
