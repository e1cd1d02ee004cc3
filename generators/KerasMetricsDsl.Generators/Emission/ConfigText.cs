using KerasMetricsDsl.Generators.Emission.Printing;
using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Parsing;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>How one constructor parameter is written to and read from a configuration.</summary>
internal static class ConfigText
{
    /// <summary>The Keras key: the parameter's name in snake_case, as a literal.</summary>
    public static string Key(ConfigModel parameter) => Literals.String(MetricNames.Default(parameter.Name));

    /// <summary>The enum's type without a question mark.</summary>
    public static string EnumType(ConfigModel parameter) => parameter.DeclaredType.TrimEnd('?');

    public static string Write(ConfigModel parameter, MemberNames names)
    {
        var last = parameter switch
        {
            { Type: ConfigType.Enum or ConfigType.NullableEnum } => $", {names.WordsOf(parameter.Name)}",
            { IsParams: true } => ", []",
            { DefaultText: not null } when parameter.Type.IsArray() => ", null",
            _ => "",
        };
        return $".With({Key(parameter)}, {Names.Escape(parameter.Name)}{last})";
    }

    /// <param name="parameter">The parameter.</param>
    /// <param name="isAxis">For a params array: null is not "no entries" but "all axes".</param>
    /// <param name="names">The names of the words' tables.</param>
    public static string Read(ConfigModel parameter, bool isAxis, MemberNames names)
    {
        var key = Key(parameter);
        var otherwise = parameter.IsParams ? "[]" : parameter.DefaultText ?? (IsNullable(parameter) ? "null" : null);
        var arguments = otherwise is null ? key : $"{key}, {otherwise}";
        return parameter.Type switch
        {
            ConfigType.Enum or ConfigType.NullableEnum => $"reader.{Method(parameter)}({arguments}, {names.WordsOf(parameter.Name)})",
            _ when parameter.IsParams => $"reader.{Method(parameter)}({arguments}){(isAxis ? "!" : " ?? []")}",
            // An array whose author has written = null without saying that it may be null.
            _ when parameter.Type.IsArray() && otherwise is not null && !IsNullable(parameter) => $"reader.{Method(parameter)}({arguments})!",
            _ => $"reader.{Method(parameter)}({arguments})",
        };
    }

    private static bool IsNullable(ConfigModel parameter) => parameter.DeclaredType.EndsWith("?", StringComparison.Ordinal);

    private static string Method(ConfigModel parameter) => parameter.Type switch
    {
        ConfigType.Int => "Int",
        ConfigType.Long => "Long",
        ConfigType.Float => "Float",
        ConfigType.Double => "Double",
        ConfigType.Bool => "Bool",
        ConfigType.Enum => "Choice",
        ConfigType.String => IsNullable(parameter) ? "OptionalText" : "Text",
        ConfigType.NullableInt => "OptionalInt",
        ConfigType.NullableLong => "OptionalLong",
        ConfigType.NullableFloat => "OptionalFloat",
        ConfigType.NullableDouble => "OptionalDouble",
        ConfigType.NullableBool => "OptionalBool",
        ConfigType.NullableEnum => "OptionalChoice",
        ConfigType.FloatArray => "Floats",
        ConfigType.IntArray => "Ints",
        _ => "Doubles",
    };
}
