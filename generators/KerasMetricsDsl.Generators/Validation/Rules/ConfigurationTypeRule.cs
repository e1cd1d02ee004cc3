using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Parsing;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>Configuration is copied into kernels, compared when states merge, and written as JSON.</summary>
internal sealed class ConfigurationTypeRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var parameter in context.Declaration.Constructor?.Parameters ?? [])
        {
            if (ConfigTypes.Of(parameter.Type) is null)
                context.Report(DiagnosticIds.ConfigurationType, parameter.TypePlace(), parameter.Name, parameter.Type.ToDisplayString());
        }
    }
}
