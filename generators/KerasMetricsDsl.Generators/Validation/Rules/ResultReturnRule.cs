using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Parsing;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>A metric's value is a number, a list, or a record of these.</summary>
internal sealed class ResultReturnRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var method in context.Declaration.Results.Take(1))
        {
            if (ResultReader.ShapeOf(method.ReturnType) is null)
                context.Report(DiagnosticIds.ResultReturn, method.ReturnPlace(), method.ReturnType.ToDisplayString());
        }
    }
}
