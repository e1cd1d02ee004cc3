using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KerasMetricsDsl.Generators.Parsing.Memo;

/// <summary>The names that a file declares for others to see. Worked out once for each tree.</summary>
internal sealed class DeclaredNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, DeclaredNames> Known = new();

    private readonly HashSet<string> _everywhere = new(StringComparer.Ordinal);
    private readonly HashSet<(string Type, string Member)> _members = [];

    private DeclaredNames(SyntaxTree tree)
    {
        if (tree.GetRoot() is not CompilationUnitSyntax unit)
            return;
        ReachesAllFiles = unit.AttributeLists.Count > 0 || unit.Usings.Any(directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword));
        foreach (var member in unit.Members)
            Add(member, type: null);
    }

    /// <summary>Namespaces, types and extension methods: found by their name alone.</summary>
    public IReadOnlyCollection<string> Everywhere => _everywhere;

    /// <summary>Members: found only through the name of their type, or from inside it.</summary>
    public IReadOnlyCollection<(string Type, string Member)> Members => _members;

    /// <summary>Global usings and attributes of the assembly mean something in every file.</summary>
    public bool ReachesAllFiles { get; }

    public static DeclaredNames Of(SyntaxTree tree) => Known.GetValue(tree, t => new DeclaredNames(t));

    private void Add(MemberDeclarationSyntax declaration, string? type)
    {
        switch (declaration)
        {
            case BaseNamespaceDeclarationSyntax space:
                foreach (var part in space.Name.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)))
                    _everywhere.Add(part.ValueText);
                foreach (var member in space.Members)
                    Add(member, type: null);
                break;
            case EnumDeclarationSyntax enumeration:
                _everywhere.Add(enumeration.Identifier.ValueText);
                foreach (var member in enumeration.Members)
                    Note(member.Identifier, enumeration.Identifier.ValueText);
                break;
            case TypeDeclarationSyntax container:
                AddType(container);
                break;
            case DelegateDeclarationSyntax function:
                _everywhere.Add(function.Identifier.ValueText);
                break;
            default:
                AddMember(declaration, type);
                break;
        }
    }

    private void AddType(TypeDeclarationSyntax container)
    {
        // An extension block has no name: what is in it is found like an extension method.
        var name = container.Identifier.IsKind(SyntaxKind.IdentifierToken) ? container.Identifier.ValueText : null;
        if (name is not null)
            _everywhere.Add(name);
        if (container is RecordDeclarationSyntax { ParameterList: { } properties })
        {
            foreach (var property in properties.Parameters)
                Note(property.Identifier, name);
        }

        foreach (var member in container.Members)
            Add(member, name);
    }

    private void AddMember(MemberDeclarationSyntax declaration, string? type)
    {
        switch (declaration)
        {
            case MethodDeclarationSyntax method:
                var isExtension = method.ParameterList.Parameters.FirstOrDefault()?.Modifiers.Any(SyntaxKind.ThisKeyword) == true;
                Note(method.Identifier, isExtension ? null : type);
                break;
            case PropertyDeclarationSyntax property:
                Note(property.Identifier, type);
                break;
            case EventDeclarationSyntax notice:
                Note(notice.Identifier, type);
                break;
            case BaseFieldDeclarationSyntax fields:
                foreach (var field in fields.Declaration.Variables)
                    Note(field.Identifier, type);
                break;
        }
    }

    private void Note(SyntaxToken name, string? type)
    {
        if (type is null)
            _everywhere.Add(name.ValueText);
        else
            _members.Add((type, name.ValueText));
    }
}
