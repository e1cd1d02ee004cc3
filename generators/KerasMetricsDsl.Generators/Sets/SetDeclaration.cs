using KerasMetricsDsl.Generators.Declaration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KerasMetricsDsl.Generators.Sets;

/// <summary>What the user wrote of a set, sorted but not yet judged.</summary>
/// <param name="Type">The set's class.</param>
/// <param name="Parts">Its declarations in the user's own files, the one with [MetricSet] first.</param>
/// <param name="Members">Its members in the user's own files.</param>
internal sealed record SetDeclaration(INamedTypeSymbol Type, IReadOnlyList<TypeDeclarationSyntax> Parts, IReadOnlyList<ISymbol> Members)
{
    /// <summary>The class's name where it carries [MetricSet].</summary>
    public Location NameLocation => Parts[0].Identifier.GetLocation();

    /// <summary>Its public properties of metric types, right or wrong, in order of declaration.</summary>
    public IEnumerable<IPropertySymbol> Metrics => Members.OfType<IPropertySymbol>()
        .Where(property => property is { DeclaredAccessibility: Accessibility.Public, IsIndexer: false, Name.Length: > 0 } && MetricTypes.MetricOf(property.Type) is not null);

    /// <summary>The declaration of a class, or null when it carries no [MetricSet].</summary>
    public static SetDeclaration? Read(INamedTypeSymbol type)
    {
        if (type.Name.Length == 0 || type.Find("MetricSetAttribute") is not { } attribute)
            return null;
        var parts = DeclarationReader.Parts(type, attribute);
        return parts.Count == 0 ? null : new(type, parts, [.. type.GetMembers().Where(DeclarationReader.IsWritten)]);
    }
}
