using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>The words of an enum in configurations: those of [ConfigWord], or the member's name in snake_case.</summary>
internal static class EnumWords
{
    /// <summary>The words of an enum or nullable enum; none for another type.</summary>
    public static EquatableArray<EnumWordModel> Of(ITypeSymbol type)
    {
        var underlying = ScalarTypes.UnderNullable(type) ?? type;
        return underlying.TypeKind == TypeKind.Enum
            ? underlying.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).SelectMany(Of).ToEquatableArray()
            : [];
    }

    private static IEnumerable<EnumWordModel> Of(IFieldSymbol member)
    {
        if (member.Find(WellKnownNames.ConfigWord) is not { ConstructorArguments.Length: 2 } attribute)
            return [new(EnumText.Of(member), MetricNames.Default(member.Name))];
        var alternatives = attribute.ConstructorArguments[1];
        return
        [
            new(EnumText.Of(member), attribute.ConstructorArguments[0].Value as string),
            .. alternatives.IsNull ? [] : alternatives.Values.Select(other => new EnumWordModel(EnumText.Of(member), other.Value as string)),
        ];
    }
}
