using KerasMetricsDsl.Generators.Declaration;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>The bool methods that <c>Mask</c> and [All] name.</summary>
internal static class Predicates
{
    public static IMethodSymbol? Find(MetricDeclaration declaration, string? name) => declaration.Members
        .OfType<IMethodSymbol>()
        .FirstOrDefault(m => m.Name == name && m.MethodKind == MethodKind.Ordinary && m.ReturnType.SpecialType == SpecialType.System_Boolean);
}
