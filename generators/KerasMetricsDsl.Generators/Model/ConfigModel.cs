using KerasMetricsDsl.Generators.Infrastructure;

namespace KerasMetricsDsl.Generators.Model;

/// <summary>A configuration member: a constructor parameter, readonly field or get-only property.</summary>
/// <param name="Name">As the author writes it; readable by this name in every instance member.</param>
/// <param name="Type">What it holds.</param>
/// <param name="IsConstructorParameter">A parameter of the primary constructor.</param>
/// <param name="DefaultText">The parameter's default value as a C# expression with qualified names, or null.</param>
/// <param name="DeclaredType">The fully qualified C# type, with <c>global::</c> where it applies.</param>
/// <param name="IsParams">The constructor parameter is a <c>params</c> array.</param>
/// <param name="IsStatic">A static member.</param>
/// <param name="EnumWords">For a constructor parameter of an enum type: the enum's words in configurations.</param>
/// <param name="Definition">How a member that is no parameter comes from the parameters; null if that cannot be written out.</param>
internal sealed record ConfigModel(
    string Name,
    ConfigType Type,
    bool IsConstructorParameter,
    string? DefaultText,
    string DeclaredType,
    bool IsParams = false,
    bool IsStatic = false,
    EquatableArray<EnumWordModel> EnumWords = default,
    ConfigDefinition? Definition = null);

/// <summary>A configuration member's value as canonical text: equal texts and parameters give equal values.</summary>
internal sealed record ConfigDefinition(EquatableArray<DefinitionPart> Parts);

/// <param name="Text">Text, or the name of a constructor parameter.</param>
/// <param name="IsParameter">Which of the two.</param>
internal sealed record DefinitionPart(string Text, bool IsParameter);

/// <summary>The types a configuration member may have.</summary>
internal enum ConfigType
{
    Int,
    Long,
    Float,
    Double,
    Bool,
    Enum,
    String,
    NullableInt,
    NullableLong,
    NullableFloat,
    NullableBool,
    NullableEnum,
    NullableDouble,
    FloatArray,
    IntArray,
    DoubleArray,
}

/// <summary>The [Axis] parameter. An array may be null: all axes.</summary>
internal sealed record AxisModel(string Parameter, bool IsArray);
