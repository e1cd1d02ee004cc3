using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KerasMetricsDsl.Generators.Declaration;

/// <summary>Sorts the members of a [Metric] class by their attributes.</summary>
internal static class DeclarationReader
{
    private static readonly Dictionary<string, AccumulatorKind> Kinds = new(StringComparer.Ordinal)
    {
        ["MeanAttribute"] = AccumulatorKind.Mean,
        ["RowMeanAttribute"] = AccumulatorKind.RowMean,
        ["SumAttribute"] = AccumulatorKind.Sum,
        ["MinAttribute"] = AccumulatorKind.Min,
        ["MaxAttribute"] = AccumulatorKind.Max,
        [WellKnownNames.Histogram] = AccumulatorKind.Histogram,
    };

    /// <summary>The declaration of a class, or null when it carries no [Metric].</summary>
    public static MetricDeclaration? Read(INamedTypeSymbol type)
    {
        // A class that is only begun has no name: there is nothing to write for it.
        if (type.Name.Length == 0 || type.Find("MetricAttribute") is not { } attribute)
            return null;
        var parts = Parts(type, attribute);
        if (parts.Count == 0)
            return null;
        var members = type.GetMembers().Where(IsWritten).ToList();
        var methods = members.OfType<IMethodSymbol>().Where(m => m is { MethodKind: MethodKind.Ordinary, Name.Length: > 0 }).ToList();
        return new MetricDeclaration(
            type,
            attribute,
            parts,
            members,
            PrimaryConstructor(type),
            [.. methods.Select(ReadAccumulator).OfType<AccumulatorDeclaration>()],
            [.. methods.Where(m => m.Has(WellKnownNames.Result))],
            [.. methods.Where(m => m.Has(WellKnownNames.Validate))]);
    }

    /// <summary>The part with the attribute comes first: diagnostics about the class go there.</summary>
    public static List<TypeDeclarationSyntax> Parts(INamedTypeSymbol type, AttributeData attribute)
    {
        var marked = attribute.ApplicationSyntaxReference;
        return [.. type.DeclaringSyntaxReferences
            .Where(r => !r.SyntaxTree.IsGenerated())
            .OrderByDescending(r => r.SyntaxTree == marked?.SyntaxTree && r.Span.Contains(marked.Span))
            .Select(r => r.GetSyntax())
            .OfType<TypeDeclarationSyntax>()];
    }

    /// <summary>Whether the user wrote a member, rather than the compiler or a generator.</summary>
    public static bool IsWritten(ISymbol member) =>
        !member.IsImplicitlyDeclared && member.DeclaringSyntaxReferences.Any(r => !r.SyntaxTree.IsGenerated());

    private static IMethodSymbol? PrimaryConstructor(INamedTypeSymbol type) => type.InstanceConstructors.FirstOrDefault(constructor =>
        constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is TypeDeclarationSyntax { ParameterList: not null });

    private static AccumulatorDeclaration? ReadAccumulator(IMethodSymbol method)
    {
        AccumulatorDeclaration? found = null;
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is not { } type || !type.IsInLanguage(type.Name) || !Kinds.TryGetValue(type.Name, out var kind))
                continue;
            if (found is not null)
                return found with { Second = attribute };
            found = new AccumulatorDeclaration(method, kind, attribute, null);
        }

        return found;
    }
}
