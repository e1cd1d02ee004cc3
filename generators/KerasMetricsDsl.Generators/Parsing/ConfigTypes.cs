using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>Which types configuration members may have, and what bodies see of them.</summary>
internal static class ConfigTypes
{
    public static ConfigType? Of(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol { IsSZArray: true } array)
            return OfArray(array.ElementType);
        if (ScalarTypes.UnderNullable(type) is { } underlying)
            return OfNullable(underlying);
        return type.SpecialType switch
        {
            SpecialType.System_Int32 => ConfigType.Int,
            SpecialType.System_Int64 => ConfigType.Long,
            SpecialType.System_Single => ConfigType.Float,
            SpecialType.System_Double => ConfigType.Double,
            SpecialType.System_Boolean => ConfigType.Bool,
            SpecialType.System_String => ConfigType.String,
            _ => IsEnum(type) ? ConfigType.Enum : null,
        };
    }

    public static bool IsArray(this ConfigType type) => type is ConfigType.FloatArray or ConfigType.IntArray or ConfigType.DoubleArray;

    /// <summary>What a read of the member means in a body; null for a string, which bodies cannot read.</summary>
    public static Operand? Read(ConfigModel member) => member.Type switch
    {
        ConfigType.Int or ConfigType.Long or ConfigType.Enum => new Expr.Config(member.Name, ScalarType.Int),
        ConfigType.Float or ConfigType.Double => new Expr.Config(member.Name, ScalarType.Float),
        ConfigType.Bool => new Expr.Config(member.Name, ScalarType.Bool),
        ConfigType.NullableInt or ConfigType.NullableLong or ConfigType.NullableEnum => new Operand.Nullable(member.Name, ScalarType.Int),
        ConfigType.NullableFloat or ConfigType.NullableDouble => new Operand.Nullable(member.Name, ScalarType.Float),
        ConfigType.NullableBool => new Operand.Nullable(member.Name, ScalarType.Bool),
        ConfigType.FloatArray or ConfigType.DoubleArray => new Operand.Array(member.Name, ScalarType.Float),
        ConfigType.IntArray => new Operand.Array(member.Name, ScalarType.Int),
        _ => null,
    };

    private static ConfigType? OfArray(ITypeSymbol element) => element.SpecialType switch
    {
        SpecialType.System_Single => ConfigType.FloatArray,
        SpecialType.System_Int32 => ConfigType.IntArray,
        SpecialType.System_Double => ConfigType.DoubleArray,
        _ => null,
    };

    private static ConfigType? OfNullable(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Int32 => ConfigType.NullableInt,
        SpecialType.System_Int64 => ConfigType.NullableLong,
        SpecialType.System_Single => ConfigType.NullableFloat,
        SpecialType.System_Double => ConfigType.NullableDouble,
        SpecialType.System_Boolean => ConfigType.NullableBool,
        _ => IsEnum(type) ? ConfigType.NullableEnum : null,
    };

    private static bool IsEnum(ITypeSymbol type) => type.TypeKind == TypeKind.Enum && ScalarTypes.Of(type) is not null;
}
