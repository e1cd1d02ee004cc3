using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KerasMetricsDsl.Generators.Sets;

/// <summary>What can be wrong with a set.</summary>
internal static class SetRules
{
    private const int MostInputs = 8;

    public static void Check(SetDeclaration set, int inputs, SourceMap findings)
    {
        Parts(set, findings);
        if (KindOf(set.Type) is { } kind)
            findings.Add(DiagnosticIds.UnsupportedSet, set.NameLocation, set.Type.Name, kind);
        Names(set, findings);
        foreach (var property in set.Metrics)
        {
            if (FormOf(property) is { } form)
                findings.Add(DiagnosticIds.SetMemberForm, property.Place(), property.Name, form, property.Type.Name);
        }

        if (!set.Metrics.Any())
            findings.Add(DiagnosticIds.NoSetMember, set.NameLocation, set.Type.Name);
        if (inputs > MostInputs)
            findings.Add(DiagnosticIds.SetInputCount, set.NameLocation, set.Type.Name, $"{inputs}");
    }

    /// <summary>A type that the user wrote under the name of the set's record of results.</summary>
    public static INamedTypeSymbol? WrittenResult(SetDeclaration set)
    {
        var name = set.Type.Name + "Result";
        var types = set.Type.ContainingType?.GetTypeMembers(name) ?? set.Type.ContainingNamespace.GetTypeMembers(name);
        return types.FirstOrDefault(type => type.Arity == 0 && type.Locations.Any(place => place.IsInSource && !place.SourceTree.IsGenerated()));
    }

    private static void Parts(SetDeclaration set, SourceMap findings)
    {
        foreach (var part in set.Parts.Where(part => !IsPartial(part)))
            findings.Add(DiagnosticIds.SetNotPartial, part.Identifier.GetLocation(), set.Type.Name);
        var containers = TypeReader.Containers(set.Type)
            .SelectMany(container => container.DeclaringSyntaxReferences)
            .Where(reference => !reference.SyntaxTree.IsGenerated())
            .Select(reference => reference.GetSyntax())
            .OfType<TypeDeclarationSyntax>();
        foreach (var container in containers.Where(container => !IsPartial(container)))
            findings.Add(DiagnosticIds.SetContainerNotPartial, container.Identifier.GetLocation(), container.Identifier.ValueText, set.Type.Name);
    }

    private static void Names(SetDeclaration set, SourceMap findings)
    {
        var metrics = new HashSet<string>(set.Metrics.Select(metric => metric.Name), StringComparer.Ordinal);
        foreach (var member in set.Members)
        {
            if (WellKnownNames.GeneratedSetMembers.Contains(member.Name))
                findings.Add(DiagnosticIds.SetGeneratedName, member.Place(), set.Type.Name, member.Name);
            else if (metrics.Contains(member.Name) && MetricSetModel.RecordNames.Contains(member.Name))
                findings.Add(DiagnosticIds.SetGeneratedName, member.Place(), set.Type.Name + "Result", member.Name);
        }

        if (WrittenResult(set) is { } record)
            findings.Add(DiagnosticIds.SetGeneratedName, record.Place(), set.Type.Name, record.Name);
    }

    private static bool IsPartial(TypeDeclarationSyntax part) => part.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.PartialKeyword));

    private static string? KindOf(INamedTypeSymbol type) => type switch
    {
        { IsStatic: true } => "static",
        { IsAbstract: true } => "abstract",
        { IsRecord: true } => "a record",
        { IsFileLocal: true } => "local to its file",
        { IsGenericType: true } => "generic",
        _ when TypeReader.Containers(type).Any(container => container.IsGenericType) => "inside a generic type",
        _ when type.Has("MetricAttribute") => "a metric as well",
        _ => null,
    };

    private static string? FormOf(IPropertySymbol property)
    {
        if (property.IsStatic)
            return "static";
        if (property.IsAbstract || property.IsVirtual || property.IsOverride)
            return property.IsAbstract ? "abstract" : "virtual";
        if (property.SetMethod is not null)
            return "settable";
        return property.NullableAnnotation == NullableAnnotation.Annotated ? "nullable" : IsAuto(property) ? null : "computed anew each time";
    }

    private static bool IsAuto(IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));
}
