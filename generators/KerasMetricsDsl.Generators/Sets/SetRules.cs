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

    /// <summary>What the user wrote under the name of the set's record of results: a type, or any other member where the set is nested.</summary>
    public static ISymbol? WrittenResult(SetDeclaration set)
    {
        var name = set.Type.Name + "Result";
        if (set.Type.ContainingType?.Name == name)
            return set.Type.ContainingType;
        IEnumerable<ISymbol> others = set.Type.ContainingType is { } container ? container.GetMembers(name) : set.Type.ContainingNamespace.GetMembers(name);
        return others.FirstOrDefault(other =>
            other is not INamedTypeSymbol { Arity: > 0 } && other.Locations.Any(place => place.IsInSource && !place.SourceTree.IsGenerated()));
    }

    /// <summary>The members of base classes that the generated part would hide.</summary>
    public static IEnumerable<ISymbol> Inherited(SetDeclaration set)
    {
        for (var type = set.Type.BaseType; type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers().Where(member => member.DeclaredAccessibility != Accessibility.Private))
                yield return member;
        }
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
        if (GeneratedSetMembers.Names.Contains(set.Type.Name))
            findings.Add(DiagnosticIds.SetGeneratedName, set.NameLocation, set.Type.Name, set.Type.Name);
        if (Inherited(set).FirstOrDefault(IsGenerated) is { } inherited)
            findings.Add(DiagnosticIds.SetGeneratedName, set.NameLocation, set.Type.Name, $"{inherited.ContainingType.Name}.{inherited.Name}");
        var metrics = new HashSet<string>(set.Metrics.Select(metric => metric.Name), StringComparer.Ordinal);
        foreach (var member in set.Members)
        {
            if (IsGenerated(member))
                findings.Add(DiagnosticIds.SetGeneratedName, member.Place(), set.Type.Name, member.Name);
            else if (metrics.Contains(member.Name) && (MetricSetModel.RecordNames.Contains(member.Name) || member.Name == set.Type.Name + "Result"))
                findings.Add(DiagnosticIds.SetGeneratedName, member.Place(), set.Type.Name + "Result", member.Name);
        }

        if (WrittenResult(set) is { } record)
            findings.Add(DiagnosticIds.SetGeneratedName, record.Place(), set.Type.Name, record.Name);
    }

    private static bool IsGenerated(ISymbol member) =>
        member is not IMethodSymbol { AssociatedSymbol: not null }
        && (GeneratedSetMembers.Names.Contains(member.Name) || TakenNames.IsOfRuntime(TakenNames.Name(member)));

    private static bool IsPartial(TypeDeclarationSyntax part) => part.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.PartialKeyword));

    private static string? KindOf(INamedTypeSymbol type) => type switch
    {
        { IsStatic: true } => "static",
        { IsAbstract: true } => "abstract",
        { IsRecord: true } => "a record",
        { IsFileLocal: true } => "local to its file",
        { IsGenericType: true } => "generic",
        _ when TypeReader.Containers(type).Any(container => container.IsFileLocal) => "inside a type that is local to its file",
        _ when TypeReader.Containers(type).Any(container => container.IsGenericType) => "inside a generic type",
        _ when type.Has("MetricAttribute") => "a metric as well",
        _ => null,
    };

    private static string? FormOf(IPropertySymbol property)
    {
        if (property.IsStatic && !property.ContainingType.IsStatic)
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
