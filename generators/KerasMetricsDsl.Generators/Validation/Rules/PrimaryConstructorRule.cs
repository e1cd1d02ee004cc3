using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>Configuration is read by the parameters' names, which only a primary constructor keeps.</summary>
internal sealed class PrimaryConstructorRule : IRule
{
    public void Check(RuleContext context)
    {
        if (context.Declaration.Constructor is not null)
            return;
        foreach (var constructor in context.Declaration.Members.OfType<IMethodSymbol>())
        {
            if (constructor is { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: false })
                context.Report(DiagnosticIds.NoPrimaryConstructor, constructor.Place(), context.Name);
        }
    }
}
