using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>Reads the [Result] method's signature; its body is plain C# and none of the generator's business.</summary>
internal static class ResultReader
{
    public static ResultModel? Read(MetricDeclaration declaration)
    {
        if (declaration.Results.Count == 0)
            return null;
        var method = declaration.Results[0];
        var shape = ShapeOf(method.ReturnType) ?? ResultShape.Scalar;
        return new ResultModel(
            method.Name,
            // A type that does not exist is the compiler's matter where it is written, and no name to repeat.
            Exists(method.ReturnType) ? TypeNames.Qualified(method.ReturnType) : "double",
            shape,
            method.Parameters.Select(p => new ResultArgument(AccumulatorOf(p, declaration)?.Method.Name ?? "", IsSpan(p.Type))).ToEquatableArray(),
            shape == ResultShape.Record ? Members(method.ReturnType).ToEquatableArray() : []);
    }

    /// <summary>The accumulator that a parameter names.</summary>
    public static AccumulatorDeclaration? AccumulatorOf(IParameterSymbol parameter, MetricDeclaration declaration) =>
        declaration.Accumulators.FirstOrDefault(a => MetricNames.Camel(a.Method.Name) == parameter.Name);

    public static ResultShape? ShapeOf(ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_Double)
            return ResultShape.Scalar;
        if (IsVector(type))
            return ResultShape.Vector;
        if (type.IsInLanguage(WellKnownNames.MetricValue))
            return ResultShape.Value;
        return type.IsRecord && Properties(type).Any() && Properties(type).All(IsNumber) ? ResultShape.Record : null;
    }

    public static bool IsSpan(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "ReadOnlySpan", ContainingNamespace.Name: "System", Arity: 1 } span
        && span.TypeArguments[0].SpecialType == SpecialType.System_Double;

    private static bool Exists(ITypeSymbol type) => type switch
    {
        IErrorTypeSymbol => false,
        IArrayTypeSymbol array => Exists(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.All(Exists),
        _ => true,
    };

    private static IEnumerable<ResultMember> Members(ITypeSymbol type) => Properties(type).Select(p => new ResultMember(p.Name, IsVector(p.Type)));

    private static IEnumerable<IPropertySymbol> Properties(ITypeSymbol type) => type.GetMembers()
        .OfType<IPropertySymbol>()
        .Where(p => p is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false });

    private static bool IsNumber(IPropertySymbol property) =>
        property.Type.SpecialType == SpecialType.System_Double || IsVector(property.Type);

    private static bool IsVector(ITypeSymbol type) =>
        type is IArrayTypeSymbol { IsSZArray: true, ElementType.SpecialType: SpecialType.System_Double };
}
