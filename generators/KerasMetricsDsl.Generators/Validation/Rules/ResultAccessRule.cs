using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>The generated Result() is as public as the metric, and so must be what it returns.</summary>
internal sealed class ResultAccessRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var method in context.Declaration.Results.Take(1))
        {
            if (method.ReturnType is INamedTypeSymbol type && !IsVisible(type, context.Declaration.Type))
                context.Report(DiagnosticIds.ResultAccess, method.ReturnPlace(), type.ToDisplayString(), context.Name);
        }
    }

    /// <summary>Whether a type can be seen wherever a metric can: each type around it hides no more than one around the metric.</summary>
    private static bool IsVisible(INamedTypeSymbol type, INamedTypeSymbol metric)
    {
        for (var part = type; part is not null; part = part.ContainingType)
        {
            if (part.DeclaredAccessibility != Accessibility.Public && !Around(metric).Any(other => HidesAsMuch(other, part)))
                return false;
        }

        return true;
    }

    private static bool HidesAsMuch(INamedTypeSymbol other, INamedTypeSymbol part)
    {
        var isBeside = SymbolEqualityComparer.Default.Equals(other.ContainingSymbol, part.ContainingSymbol);
        return part.DeclaredAccessibility switch
        {
            Accessibility.Internal => other.DeclaredAccessibility is Accessibility.Internal or Accessibility.Private or Accessibility.ProtectedAndInternal,
            Accessibility.Private => isBeside && other.DeclaredAccessibility == Accessibility.Private,
            _ => isBeside && (other.DeclaredAccessibility == part.DeclaredAccessibility || other.DeclaredAccessibility == Accessibility.Private),
        };
    }

    private static IEnumerable<INamedTypeSymbol> Around(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
            yield return current;
    }
}
