using KerasMetricsDsl.Generators.Emission;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>Types as generated code writes them.</summary>
internal static class TypeNames
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static string Qualified(ITypeSymbol type) => string.Concat(type.ToDisplayParts(Format).Select(Text));

    // Words such as "partial" are names to the compiler's own display, but not where a type begins a declaration.
    private static string Text(SymbolDisplayPart part)
    {
        var text = part.ToString();
        return part.Symbol is INamespaceOrTypeSymbol && part.Kind != SymbolDisplayPartKind.Keyword && !text.StartsWith("@", StringComparison.Ordinal)
            ? Names.Escape(text)
            : text;
    }
}
