using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Sets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using static KerasMetricsDsl.Generators.Diagnostics.DiagnosticCatalogue;

namespace KerasMetricsDsl.Generators.Diagnostics;

/// <summary>Mistakes in code that uses metrics.</summary>
internal static class UseDiagnostics
{
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Row(
            DiagnosticIds.InheritedStatic,
            "A static method of the base metric answers for a subclass",
            "'{0}' makes a '{1}', not a '{2}': write a '{0}' in '{2}', or create a '{2}' and update it"),
    ];

    /// <summary>
    /// The static methods of a metric make one of its own kind. Called through a class that derives from it they would answer with the
    /// base's configuration, without a word.
    /// </summary>
    public static Diagnostic? Of(IMethodSymbol method, IOperation use, ISymbol user)
    {
        var isMaker = method is { IsStatic: true } && (method.Name == GeneratedMembers.Compute.Name || method.Name == GeneratedMembers.FromConfig.Name);
        if (!isMaker || MetricTypes.MetricOf(method.ContainingType) is null || Through(use, user) is not { } type)
            return null;
        return Bases(type).Contains(method.ContainingType, SymbolEqualityComparer.Default)
            ? Diagnostic.Create(Find(DiagnosticIds.InheritedStatic)!, Name(use).GetLocation(), method.Name, method.ContainingType!.Name, type.Name)
            : null;
    }

    /// <summary>The class that a method is called on: the one in front of its name, or the one around the call.</summary>
    private static INamedTypeSymbol? Through(IOperation use, ISymbol user) => Name(use).Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == Name(use) =>
            use.SemanticModel?.GetSymbolInfo(access.Expression).Symbol is INamedTypeSymbol type ? type : null,
        _ => Around(user).FirstOrDefault(type => MetricTypes.MetricOf(type) is not null),
    };

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
            yield return current;
    }

    private static IEnumerable<INamedTypeSymbol> Around(ISymbol user)
    {
        for (var type = user as INamedTypeSymbol ?? user.ContainingType; type is not null; type = type.ContainingType)
            yield return type;
    }

    private static SyntaxNode Name(IOperation use) => (use.Syntax is InvocationExpressionSyntax call ? call.Expression : use.Syntax) switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        var other => other,
    };
}
