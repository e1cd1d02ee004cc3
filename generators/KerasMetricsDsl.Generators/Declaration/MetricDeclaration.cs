using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KerasMetricsDsl.Generators.Declaration;

/// <summary>What the user wrote, sorted but not yet judged. Lives only while a metric is parsed.</summary>
/// <param name="Type">The metric's class.</param>
/// <param name="Attribute">Its [Metric].</param>
/// <param name="Parts">Its declarations in the user's own files.</param>
/// <param name="Members">Its members in the user's own files.</param>
/// <param name="Constructor">Its primary constructor, if it has one.</param>
/// <param name="Accumulators">The methods with an accumulator attribute.</param>
/// <param name="Results">The methods with [Result].</param>
/// <param name="Validations">The methods with [Validate].</param>
internal sealed record MetricDeclaration(
    INamedTypeSymbol Type,
    AttributeData Attribute,
    IReadOnlyList<TypeDeclarationSyntax> Parts,
    IReadOnlyList<ISymbol> Members,
    IMethodSymbol? Constructor,
    IReadOnlyList<AccumulatorDeclaration> Accumulators,
    IReadOnlyList<IMethodSymbol> Results,
    IReadOnlyList<IMethodSymbol> Validations)
{
    /// <summary>Whether any accumulator takes a whole row: the metric is then evaluated row by row.</summary>
    public bool HasRows => Accumulators.Any(a => a.TakesRows);

    /// <summary>The class's name where it carries [Metric].</summary>
    public Location NameLocation => Parts[0].Identifier.GetLocation();
}
