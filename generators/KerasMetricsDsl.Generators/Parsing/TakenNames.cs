using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>
/// The author's names that matter to what is generated. Others are left out, so that a model does not change with every new member.
/// </summary>
internal static class TakenNames
{
    private const string Runtime = "global::" + WellKnownNames.Namespace + ".";

    private static readonly string[] Suffixes = ["Kernel", "Table", "Words"];

    public static EquatableArray<string> Of(MetricDeclaration declaration, Compilation compilation) =>
        Members(declaration, compilation)
            .Select(Name)
            .Concat(Shadowed(declaration, compilation).Select(name => name.Identifier.ValueText))
            .Concat(declaration.Constructor?.Parameters.Select(parameter => parameter.Name) ?? [])
            .Append(declaration.Type.Name)
            .Where(Matters)
            .Concat(Mentioned(declaration))
            .Distinct()
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToEquatableArray();

    /// <summary>The members that base classes have and the metric's generated part would hide; those of another metric are another matter.</summary>
    public static IEnumerable<ISymbol> Inherited(MetricDeclaration declaration, Compilation compilation)
    {
        for (var type = declaration.Type.BaseType; type is not null && !type.Has("MetricAttribute"); type = type.BaseType)
        {
            foreach (var member in type.GetMembers().Where(member => compilation.IsSymbolAccessibleWithin(member, declaration.Type)))
                yield return member;
        }
    }

    /// <summary>
    /// Where the class reads a member of a type that has the name of a generated member: <c>Result.One</c> of an enum Result. Beside a
    /// method of that name the compiler would not find the type.
    /// </summary>
    public static IEnumerable<IdentifierNameSyntax> Shadowed(MetricDeclaration declaration, Compilation compilation) => declaration.Parts
        .SelectMany(part => part.DescendantNodes())
        .OfType<IdentifierNameSyntax>()
        .Where(name => GeneratedMembers.MetricNames.Contains(name.Identifier.ValueText)
            && (name.Parent is MemberAccessExpressionSyntax access && access.Expression == name || name.Parent is QualifiedNameSyntax { Parent: BinaryExpressionSyntax })
            && compilation.GetSemanticModel(name.SyntaxTree).GetSymbolInfo(name).Symbol is INamespaceOrTypeSymbol symbol
            && !symbol.IsInLanguage(name.Identifier.ValueText));

    /// <summary>Whether a name stands for something of this library's.</summary>
    public static bool IsOfRuntime(string name) => name.StartsWith(Runtime, StringComparison.Ordinal);

    /// <summary>Whether a member takes the place of a generated one: a [Result] method may be called Result, for the generated one takes no arguments.</summary>
    public static bool IsGenerated(ISymbol member) => member switch
    {
        IMethodSymbol { AssociatedSymbol: not null } or IMethodSymbol { Name: "Result", Parameters.IsEmpty: false } => false,
        _ => IsOfRuntime(Name(member)) || GeneratedMembers.MetricNames.Contains(Name(member)),
    };

    /// <summary>The name of a member; an explicit implementation has the interface's name in front.</summary>
    public static string Name(ISymbol member) => Implemented(member) is { } other ? $"{TypeNames.Qualified(other.ContainingType)}.{other.Name}" : member.Name;

    private static ISymbol? Implemented(ISymbol member) => member switch
    {
        IMethodSymbol method => method.ExplicitInterfaceImplementations.FirstOrDefault(),
        IPropertySymbol property => property.ExplicitInterfaceImplementations.FirstOrDefault(),
        _ => null,
    };

    private static IEnumerable<ISymbol> Members(MetricDeclaration declaration, Compilation compilation) =>
        declaration.Members.Concat(Inherited(declaration, compilation)).Where(member => member.Name != "Result" || IsGenerated(member));

    // A type of the user's that is called like a kernel would be found no more inside the class.
    private static IEnumerable<string> Mentioned(MetricDeclaration declaration) => declaration.Parts
        .SelectMany(part => part.DescendantTokens())
        .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
        .Select(token => token.ValueText)
        .Where(HasSuffix);

    private static bool Matters(string name) => GeneratedMembers.MetricNames.Contains(name) || IsOfRuntime(name) || HasSuffix(name);

    private static bool HasSuffix(string name) => Suffixes.Any(suffix => name.EndsWith(suffix, StringComparison.Ordinal));
}
