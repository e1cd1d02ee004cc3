using System.Globalization;
using KerasMetricsDsl.Generators.Emission;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>Values of enums as C# that means the same in another file.</summary>
internal static class EnumText
{
    /// <summary>A value by its member's name or, if it has none that can be written, by its number.</summary>
    public static string Of(object value, ITypeSymbol type)
    {
        var member = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, value));
        return member is null ? Number(value, type) : Of(member);
    }

    /// <summary>A member.</summary>
    public static string Of(IFieldSymbol member) => IsForbidden(member)
        ? Number(member.ConstantValue!, member.ContainingType)
        : $"{TypeNames.Qualified(member.ContainingType)}.{Names.Escape(member.Name)}";

    private static string Number(object value, ITypeSymbol type) =>
        $"({TypeNames.Qualified(type)})({Convert.ToString(value, CultureInfo.InvariantCulture)})";

    // The name of a member that is obsolete as an error is one in any file; configurations that have been saved still hold its word.
    private static bool IsForbidden(IFieldSymbol member) => member.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.ToDisplayString() == "System.ObsoleteAttribute"
        && attribute.ConstructorArguments.Length == 2 && attribute.ConstructorArguments[1].Value is true);
}
