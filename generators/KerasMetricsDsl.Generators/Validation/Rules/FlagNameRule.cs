using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>PerColumnWhen and [Sparse] are decided by a bool of the configuration.</summary>
internal sealed class FlagNameRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var accumulator in context.Declaration.Accumulators)
        {
            if (accumulator.PerColumnWhen is { } when)
                Check(context, when, "PerColumnWhen", accumulator.Attribute.Place("PerColumnWhen"));
            foreach (var parameter in accumulator.Method.Parameters)
            {
                if (parameter.Find(WellKnownNames.Sparse) is { } sparse && sparse.ConstructorArguments.Length == 1)
                    Check(context, sparse.ConstructorArguments[0].Value as string ?? "", "[Sparse]", sparse.Place(0));
            }
        }
    }

    private static void Check(RuleContext context, string name, string asker, Location place)
    {
        if (context.Configuration.Find(name)?.Type != ConfigType.Bool)
            context.Report(DiagnosticIds.FlagName, place, name, context.Name, asker);
    }
}
