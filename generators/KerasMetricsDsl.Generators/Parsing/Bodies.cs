using KerasMetricsDsl.Generators.Declaration;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>Which part of a partial method says what it does.</summary>
internal static class Bodies
{
    /// <summary>
    /// The part with the body; its parameters are the ones that the body reads. A part that another generator writes is none: this
    /// generator cannot see it.
    /// </summary>
    public static IMethodSymbol Written(IMethodSymbol method) =>
        method.PartialImplementationPart is { } part && part.DeclaringSyntaxReferences.Any(r => !r.SyntaxTree.IsGenerated()) ? part : method;
}
