using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KerasMetricsDsl.Generators.Declaration;

/// <summary>
/// Whether a class and all around it have names. One that is only begun has none, and nothing can be written for it: the compiler says what is
/// missing.
/// </summary>
internal static class NamedClass
{
    public static bool Is(SyntaxNode node) => node is ClassDeclarationSyntax && node.AncestorsAndSelf().All(HasName);

    private static bool HasName(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText.Length > 0,
        BaseNamespaceDeclarationSyntax space => !space.Name.DescendantTokens().Any(token => token.IsMissing),
        _ => true,
    };
}
