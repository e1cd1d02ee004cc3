using KerasMetricsDsl.Generators.Lowering;
using Microsoft.CodeAnalysis.CSharp;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>How names of the declaration turn into names of generated code.</summary>
internal static class Names
{
    // Words of accessors and queries, which no generated name stands in, and common names of inputs.
    private static readonly HashSet<string> Harmless = ["value", "group", "from", "by", "on", "get", "set", "add", "remove", "equals", "select", "into", "let"];

    /// <summary>As code: a parameter may be called <c>@base</c> or <c>@field</c>.</summary>
    public static string Escape(string name) => IsWord(name) ? "@" + name : name;

    public static string Field(string name) => "_" + Identifiers.Camel(name);

    /// <summary>The name that a local variable for a batch flag has if nothing else has it.</summary>
    public static string Flag(string method) => Identifiers.Camel(method);

    private static bool IsWord(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None
        || name is "_" or "var" or "dynamic" or "nameof" or "notnull" or "nint" or "nuint"
        || (SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None && !Harmless.Contains(name));
}
