using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>Whether an accumulator's signature allows its body to be read. If not, a rule says why and the body is left alone.</summary>
internal static class Signatures
{
    public static bool IsReadable(IMethodSymbol method) => Obstacle(method) is null && IsReadable(method.ReturnType);

    /// <summary>What a method is that an accumulator cannot be, or null.</summary>
    public static string? Obstacle(IMethodSymbol method) => method switch
    {
        { IsAsync: true } => "async",
        { IsGenericMethod: true } => "generic",
        { IsAbstract: true } => "abstract",
        { IsVirtual: true } or { IsOverride: true } => "virtual: a kernel cannot call another class's",
        { IsExtern: true } => "extern",
        { ReturnsByRef: true } or { ReturnsByRefReadonly: true } => "returning a reference",
        { IsPartialDefinition: true } when Bodies.Written(method).IsPartialDefinition => "without a body",
        _ => null,
    };

    private static bool IsReadable(ITypeSymbol type) => type is INamedTypeSymbol { IsTupleType: true } tuple
        ? tuple.TupleElements.All(element => ScalarTypes.Of(element.Type) is not null)
        : ScalarTypes.Of(type) is not null;
}
