using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>What C#'s types are inside a body: float and double are float32, int, long and enums int32, bool a mask.</summary>
internal static class ScalarTypes
{
    public static ScalarType? Of(ITypeSymbol? type) => type?.SpecialType switch
    {
        SpecialType.System_Single or SpecialType.System_Double => ScalarType.Float,
        SpecialType.System_Int32 or SpecialType.System_Int64 => ScalarType.Int,
        SpecialType.System_Boolean => ScalarType.Bool,
        _ => type is INamedTypeSymbol { EnumUnderlyingType: { } underlying } && FitsInt(underlying) ? ScalarType.Int : null,
    };

    /// <summary>The type inside <c>T?</c>, or null for every other type.</summary>
    public static ITypeSymbol? UnderNullable(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : null;

    private static bool FitsInt(INamedTypeSymbol type) => type.SpecialType
        is SpecialType.System_Int32 or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Byte or SpecialType.System_SByte;
}
