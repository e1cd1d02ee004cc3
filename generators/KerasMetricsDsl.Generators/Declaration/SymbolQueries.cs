using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KerasMetricsDsl.Generators.Declaration;

/// <summary>Short questions about symbols that reader, parser and rules share.</summary>
internal static class SymbolQueries
{
    public static bool IsInLanguage(this ISymbol? symbol, string name) =>
        symbol?.Name == name && symbol.ContainingNamespace is { Name: WellKnownNames.Namespace, ContainingNamespace.IsGlobalNamespace: true };

    public static AttributeData? Find(this ISymbol symbol, string attribute)
    {
        foreach (var data in symbol.GetAttributes())
        {
            if (data.AttributeClass.IsInLanguage(attribute))
                return data;
        }

        return null;
    }

    public static bool Has(this ISymbol symbol, string attribute) => symbol.Find(attribute) is not null;

    public static bool IsRow(this ITypeSymbol? type) => type.IsInLanguage(WellKnownNames.Row);

    /// <summary>An attribute as users write it: <c>Mean</c>.</summary>
    public static string ShortName(this AttributeData attribute) => (attribute.AttributeClass?.Name ?? "").Replace("Attribute", "");

    public static string? NamedText(this AttributeData attribute, string name) => attribute.Named(name).Value as string;

    public static bool NamedFlag(this AttributeData attribute, string name) => attribute.Named(name).Value is true;

    public static TypedConstant Named(this AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
                return argument.Value;
        }

        return default;
    }

    /// <summary>
    /// Analyzers see the class together with its generated parts; those are no declaration of the user's. Roslyn puts generated files in a
    /// folder named after the generator. Their own names say nothing: a user may call a file <c>Other.g.cs</c>.
    /// </summary>
    public static bool IsGenerated(this SyntaxTree? tree) =>
        tree is not null && tree.FilePath.Length > 0 && Path.GetFileName(Path.GetDirectoryName(tree.FilePath)) == typeof(MetricGenerator).FullName;

    /// <summary>Whether an attribute's first use on a symbol is on this declaration.</summary>
    public static bool IsMarkedAt(this ISymbol symbol, SyntaxNode declaration, string attribute) =>
        symbol.Find(attribute)?.ApplicationSyntaxReference is { } reference
        && reference.SyntaxTree == declaration.SyntaxTree && declaration.Span.Contains(reference.Span);

    public static Location Place(this ISymbol symbol) => symbol.Locations.FirstOrDefault(l => l.IsInSource) ?? Location.None;

    /// <summary>Where the user wrote a symbol, rather than a generator.</summary>
    public static Location WrittenPlace(this ISymbol symbol) =>
        symbol.Locations.FirstOrDefault(l => l.IsInSource && !l.SourceTree.IsGenerated()) ?? symbol.Place();

    /// <summary>Where a parameter's type is written.</summary>
    public static Location TypePlace(this IParameterSymbol parameter) =>
        parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ParameterSyntax { Type: { } type }
            ? type.GetLocation()
            : parameter.Place();

    /// <summary>Where a method's return type is written.</summary>
    public static Location ReturnPlace(this IMethodSymbol method) =>
        method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is MethodDeclarationSyntax declaration
            ? declaration.ReturnType.GetLocation()
            : method.Place();

    public static Location Place(this AttributeData attribute) =>
        attribute.ApplicationSyntaxReference?.GetSyntax().GetLocation() ?? Location.None;

    /// <summary>Where a named argument's value is written; null for a positional one.</summary>
    public static Location Place(this AttributeData attribute, string argument) =>
        attribute.Arguments().FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == argument)?.Expression.GetLocation()
        ?? attribute.Place();

    /// <summary>Where a positional argument is written.</summary>
    public static Location Place(this AttributeData attribute, int position) =>
        attribute.Arguments().Where(a => a.NameEquals is null).ElementAtOrDefault(position)?.Expression.GetLocation()
        ?? attribute.Place();

    private static IEnumerable<AttributeArgumentSyntax> Arguments(this AttributeData attribute) =>
        (attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax)?.ArgumentList?.Arguments
        ?? Enumerable.Empty<AttributeArgumentSyntax>();
}
