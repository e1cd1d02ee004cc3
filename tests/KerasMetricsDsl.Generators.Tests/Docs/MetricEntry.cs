using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KerasMetricsDsl.Generators.Tests.Docs;

/// <summary>One metric of the catalogue: a declaration, or a class that fixes arguments of one.</summary>
/// <param name="Type">The class.</param>
/// <param name="Declaration">The class that carries [Metric].</param>
/// <param name="Model">What the generator makes of the declaration.</param>
internal sealed record MetricEntry(INamedTypeSymbol Type, INamedTypeSymbol Declaration, MetricModel Model)
{
    public MetricDocs Docs { get; } = new(Type);

    public bool FixesArguments => !SymbolEqualityComparer.Default.Equals(Type, Declaration);

    /// <summary>The folder of its kind.</summary>
    public string Kind => Type.DeclaringSyntaxReferences[0].SyntaxTree.FilePath.Split('/')[^2];

    public IEnumerable<IParameterSymbol> Parameters =>
        Type.InstanceConstructors.First(constructor => !constructor.IsImplicitlyDeclared || !Type.InstanceConstructors.Skip(1).Any()).Parameters;

    /// <summary>The name in logs: that of the declaration unless the class overrides it.</summary>
    public string Name => Type.GetMembers("Name").OfType<IPropertySymbol>().FirstOrDefault() is { } name
        ? ((LiteralExpressionSyntax)((PropertyDeclarationSyntax)name.DeclaringSyntaxReferences[0].GetSyntax()).Initializer!.Value).Token.ValueText
        : Model.MetricName;

    /// <summary>All metrics, by kind and name.</summary>
    public static IReadOnlyList<MetricEntry> All { get; } = [.. Catalogue.Compilation
        .GetSymbolsWithName(_ => true, SymbolFilter.Type).OfType<INamedTypeSymbol>()
        .Select(Find).OfType<MetricEntry>()
        .OrderBy(entry => entry.Kind, StringComparer.Ordinal).ThenBy(entry => entry.Type.Name, StringComparer.Ordinal)];

    /// <summary>The names by which each class can be made, from the table that <c>Metrics.Get</c> reads.</summary>
    public static ILookup<string, string> Identifiers { get; } = Catalogue.Compilation.SyntaxTrees
        .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<ImplicitObjectCreationExpressionSyntax>())
        .Select(creation => creation.ArgumentList.Arguments)
        .Where(arguments => arguments.Count > 1 && arguments[0].Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FromConfig" })
        .SelectMany(arguments => arguments.Skip(1), (arguments, word) => (
            Class: ((MemberAccessExpressionSyntax)arguments[0].Expression).Expression.ToString(),
            Word: ((LiteralExpressionSyntax)word.Expression).Token.ValueText))
        .ToLookup(entry => entry.Class, entry => entry.Word);

    private static MetricEntry? Find(INamedTypeSymbol type)
    {
        for (var declaration = type; declaration is not null; declaration = declaration.BaseType)
        {
            if (Catalogue.Models.TryGetValue(declaration.Name, out var model))
                return new(type, declaration, model);
        }

        return null;
    }
}
