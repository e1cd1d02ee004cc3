using System.Xml.Linq;
using KerasMetricsDsl.Generators.Emission;
using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Sets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>What another part of a class has to repeat of it.</summary>
internal static class TypeReader
{
    public static TypeModel Read(INamedTypeSymbol type, EquatableArray<string> warnings)
    {
        var containers = Containers(type).ToList();
        return new TypeModel(
            string.Join(".", Namespaces(type).Select(Names.Escape)),
            containers.Select(Header).ToEquatableArray(),
            type.Name,
            SyntaxFacts.GetText(type.DeclaredAccessibility),
            type.IsSealed,
            HintNames.Of(Namespaces(type).Concat(containers.Append(type).Select(Hint))),
            Summary(type),
            Header(type),
            TypeNames.Qualified(type),
            !type.IsStatic && MetricTypes.MetricOf(type.BaseType) is null && containers.Append(type).All(IsExtensible),
            warnings);
    }

    /// <summary>The types around a type, outermost first.</summary>
    public static IEnumerable<INamedTypeSymbol> Containers(INamedTypeSymbol type) => type.ContainingType is { } outer
        ? Containers(outer).Append(outer)
        : [];

    /// <summary>Whether another file can have a part of a type: it is partial, and not local to its file.</summary>
    private static bool IsExtensible(INamedTypeSymbol type) => !type.IsFileLocal && type.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax())
        .OfType<TypeDeclarationSyntax>()
        .All(part => part.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static IEnumerable<string> Namespaces(INamedTypeSymbol type)
    {
        var names = new Stack<string>();
        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
            names.Push(space.Name);
        return names;
    }

    private static string Header(INamedTypeSymbol type)
    {
        var keyword = type switch
        {
            { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
            { IsRecord: true } => "record",
            { TypeKind: TypeKind.Struct } => "struct",
            { TypeKind: TypeKind.Interface } => "interface",
            _ => "class",
        };
        var parameters = type.TypeParameters.IsEmpty ? "" : $"<{string.Join(", ", type.TypeParameters.Select(Parameter))}>";
        return $"partial {keyword} {Names.Escape(type.Name)}{parameters}";
    }

    private static string Parameter(ITypeParameterSymbol parameter) => parameter.Variance switch
    {
        VarianceKind.In => "in ",
        VarianceKind.Out => "out ",
        _ => "",
    } + Names.Escape(parameter.Name);

    private static string Hint(INamedTypeSymbol type) =>
        type.Name + (type.TypeParameters.IsEmpty ? "" : $"{{{string.Join(",", type.TypeParameters.Select(p => p.Name))}}}");

    private static string? Summary(INamedTypeSymbol type)
    {
        var xml = type.GetDocumentationCommentXml();
        if (string.IsNullOrWhiteSpace(xml))
            return null;
        try
        {
            var summary = XElement.Parse(xml).Element("summary");
            return summary is null ? null : string.Join(" ", summary.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
        catch (System.Xml.XmlException)
        {
            return null;
        }
    }
}
