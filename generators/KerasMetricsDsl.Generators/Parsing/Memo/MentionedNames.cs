using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KerasMetricsDsl.Generators.Parsing.Memo;

/// <summary>
/// Every name on which the meaning of a metric's declarations hangs: all identifiers in the syntax that was read, the types around it and
/// behind aliases, and the same for what the mentioned names lead to without being read: constants, enums and base types.
/// </summary>
internal static class MentionedNames
{
    public static HashSet<string> Of(ParsedMetric metric, Compilation compilation, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<SyntaxNode>(metric.Sources.Concat(compilation.SyntaxTrees.SelectMany(GlobalAliases)));
        var read = new HashSet<SyntaxNode>();
        while (pending.Count > 0)
        {
            var source = pending.Dequeue();
            if (!read.Add(source))
                continue;
            foreach (var name in Identifiers(source).Where(names.Add).ToList())
            {
                foreach (var next in Behind(name, compilation, cancellation))
                    pending.Enqueue(next);
            }
        }

        return names;
    }

    private static IEnumerable<string> Identifiers(SyntaxNode source)
    {
        if (source is UsingDirectiveSyntax directive)
            return Targets(directive);
        return Written(source).Concat(source.Ancestors().SelectMany(Around));
    }

    private static IEnumerable<string> Written(SyntaxNode source)
    {
        foreach (var token in source.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)))
        {
            yield return token.ValueText;
            if (token.Parent?.FirstAncestorOrSelf<AttributeSyntax>() is not null)
                yield return token.ValueText + "Attribute";
        }
    }

    private static IEnumerable<string> Around(SyntaxNode around) => around switch
    {
        BaseTypeDeclarationSyntax type => [type.Identifier.ValueText],
        CompilationUnitSyntax unit => unit.Usings.Where(IsAliasOrStatic).SelectMany(Targets),
        BaseNamespaceDeclarationSyntax space => space.Usings.Where(IsAliasOrStatic).SelectMany(Targets),
        _ => [],
    };

    /// <summary>Syntax that a name depends on although no body was read through it.</summary>
    private static IEnumerable<SyntaxNode> Behind(string name, Compilation compilation, CancellationToken cancellation)
    {
        foreach (var symbol in compilation.GetSymbolsWithName(name, SymbolFilter.TypeAndMember, cancellation))
        {
            var isEnumMember = symbol is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum };
            var isWhole = isEnumMember || symbol is IFieldSymbol { IsConst: true } or INamedTypeSymbol { TypeKind: TypeKind.Enum };
            foreach (var reference in (isEnumMember ? symbol.ContainingType : symbol).DeclaringSyntaxReferences)
            {
                var syntax = reference.GetSyntax(cancellation);
                if (isWhole)
                    yield return syntax;
                else if (syntax is BaseTypeDeclarationSyntax { BaseList: { } bases })
                    yield return bases;
            }
        }
    }

    private static IEnumerable<SyntaxNode> GlobalAliases(SyntaxTree tree) => tree.GetRoot() is CompilationUnitSyntax unit
        ? unit.Usings.Where(u => u.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) && IsAliasOrStatic(u))
        : [];

    private static bool IsAliasOrStatic(UsingDirectiveSyntax directive) =>
        directive.Alias is not null || directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword);

    /// <summary>The type an alias stands for, and the types inside its type arguments; the namespaces in front say nothing.</summary>
    private static IEnumerable<string> Targets(UsingDirectiveSyntax directive) => directive.NamespaceOrType
        .DescendantTokens()
        .Where(token => token.IsKind(SyntaxKind.IdentifierToken) && !IsQualifier(token))
        .Select(token => token.ValueText);

    private static bool IsQualifier(SyntaxToken token) => token.GetNextToken().IsKind(SyntaxKind.DotToken);
}
