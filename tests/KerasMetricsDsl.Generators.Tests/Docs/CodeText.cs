using KerasMetricsDsl.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KerasMetricsDsl.Generators.Tests.Docs;

/// <summary>Members of a declaration as one line of code.</summary>
internal static class CodeText
{
    /// <summary>What a method computes: its expression, or its whole block.</summary>
    public static string Body(IMethodSymbol method)
    {
        var syntax = (MethodDeclarationSyntax)Syntax(method);
        return SourceText.OneLine(syntax.ExpressionBody?.Expression ?? (SyntaxNode)syntax.Body!);
    }

    /// <summary><c>Name(a, b)</c>.</summary>
    public static string Call(IMethodSymbol method) => $"{method.Name}({string.Join(", ", method.Parameters.Select(parameter => parameter.Name))})";

    public static string Value(IFieldSymbol field) => SourceText.OneLine(((VariableDeclaratorSyntax)Syntax(field)).Initializer!.Value);

    public static string Type(IParameterSymbol parameter) => SourceText.OneLine(Parameter(parameter).Type!);

    public static string? Default(IParameterSymbol parameter) => Parameter(parameter).Default is { } value ? SourceText.OneLine(value.Value) : null;

    private static ParameterSyntax Parameter(IParameterSymbol parameter) => (ParameterSyntax)Syntax(parameter);

    private static SyntaxNode Syntax(ISymbol symbol) => symbol.DeclaringSyntaxReferences[0].GetSyntax();
}
