using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Infrastructure;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>
/// What the compiler and its analyzers say of obsolete, experimental and preview things. The author is told where the declaration uses
/// them; to be told again where generated code does helps nobody, and stops a build that takes warnings for errors.
/// </summary>
internal static class ExpectedWarnings
{
    /// <summary>The ids for everything that the generated part of a metric mentions.</summary>
    public static EquatableArray<string> Of(MetricDeclaration declaration, IEnumerable<ISymbol> members)
    {
        var parameters = declaration.Constructor?.Parameters.Select(parameter => parameter.Type) ?? [];
        var methods = declaration.Results.Concat(declaration.Validations);
        var read = members.SelectMany(member => new[] { member, TypeOf(member) }).OfType<ISymbol>();
        return Of([declaration.Constructor, declaration.Type, .. methods, .. declaration.Results.Select(result => result.ReturnType), .. parameters, .. read]);
    }

    /// <summary>The ids for some symbols, and for all that is mentioned with them.</summary>
    public static EquatableArray<string> Of(IEnumerable<ISymbol?> symbols) => symbols
        .SelectMany(Mentioned)
        .SelectMany(Ids)
        .Distinct()
        .OrderBy(id => id, StringComparer.Ordinal)
        .ToEquatableArray();

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    // An enum's members are its words in configurations, a record's properties are results, and attributes reach down from what contains.
    private static IEnumerable<ISymbol> Mentioned(ISymbol? symbol)
    {
        var whole = symbol is ITypeSymbol type ? ScalarTypes.UnderNullable(type) ?? (type as IArrayTypeSymbol)?.ElementType ?? type : symbol;
        for (var current = whole; current is not null; current = current.ContainingSymbol)
            yield return current;
        if (whole is not INamedTypeSymbol named || !(named.TypeKind == TypeKind.Enum || named.IsRecord))
            yield break;
        foreach (var member in named.GetMembers())
            yield return member;
    }

    private static IEnumerable<string> Ids(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            switch (attribute.AttributeClass?.ToDisplayString())
            {
                case "System.ObsoleteAttribute" when attribute.NamedText("DiagnosticId") is { } id:
                    yield return id;
                    break;
                case "System.ObsoleteAttribute":
                    yield return attribute.ConstructorArguments.IsEmpty ? "CS0612" : "CS0618";
                    break;
                case "System.Diagnostics.CodeAnalysis.ExperimentalAttribute"
                    when attribute.ConstructorArguments.FirstOrDefault().Value is string id:
                    yield return id;
                    break;
                case "System.Runtime.Versioning.RequiresPreviewFeaturesAttribute":
                    yield return "CA2252";
                    break;
            }
        }
    }
}
