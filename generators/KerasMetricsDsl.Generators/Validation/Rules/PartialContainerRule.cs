using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>Another part of a nested class can only stand inside another part of what contains it.</summary>
internal sealed class PartialContainerRule : IRule
{
    public void Check(RuleContext context)
    {
        var written = TypeReader.Containers(context.Declaration.Type)
            .SelectMany(container => container.DeclaringSyntaxReferences)
            .Where(reference => !reference.SyntaxTree.IsGenerated())
            .Select(reference => reference.GetSyntax())
            .OfType<TypeDeclarationSyntax>();
        foreach (var container in written)
        {
            if (!container.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.PartialKeyword)))
                context.Report(DiagnosticIds.ContainerNotPartial, container.Identifier.GetLocation(), container.Identifier.ValueText, context.Name);
        }
    }
}
