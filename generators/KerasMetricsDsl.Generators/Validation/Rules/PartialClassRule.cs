using KerasMetricsDsl.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>The generator writes another part of the class.</summary>
internal sealed class PartialClassRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var part in context.Declaration.Parts)
        {
            if (!part.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.PartialKeyword)))
                context.Report(DiagnosticIds.ClassNotPartial, part.Identifier.GetLocation(), part.Identifier.ValueText);
        }
    }
}
