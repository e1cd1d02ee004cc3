using System.Globalization;
using KerasMetricsDsl.Generators.Emission.Printing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>A parameter's default value as C# that means the same in another file.</summary>
internal static class DefaultValues
{
    public static string? Text(IParameterSymbol parameter)
    {
        if (!parameter.HasExplicitDefaultValue)
            return null;
        var type = ScalarTypes.UnderNullable(parameter.Type) ?? parameter.Type;
        return parameter.ExplicitDefaultValue is { } value ? Text(value, type) : parameter.Type.IsValueType && type == (object)parameter.Type ? "default" : "null";
    }

    private static string Text(object value, ITypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Enum)
            return EnumText.Of(value, type);
        return value switch
        {
            float number => Text(number),
            double number => Text(number),
            string text => Literals.String(text),
            _ => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false) ?? "default",
        };
    }

    private static string Text(float value)
    {
        if (float.IsNaN(value))
            return "float.NaN";
        if (float.IsInfinity(value))
            return value > 0 ? "float.PositiveInfinity" : "float.NegativeInfinity";
        return value.ToString("R", CultureInfo.InvariantCulture) + "f";
    }

    private static string Text(double value)
    {
        if (double.IsNaN(value))
            return "double.NaN";
        if (double.IsInfinity(value))
            return value > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity";
        return value.ToString("R", CultureInfo.InvariantCulture) + "d";
    }
}
