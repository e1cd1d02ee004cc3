using KerasMetricsDsl.Generators.Lowering;
using Microsoft.CodeAnalysis.CSharp;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>How names of the declaration turn into names of generated members.</summary>
internal static class Names
{
    /// <summary>As code: a parameter may be called <c>@base</c>.</summary>
    public static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    public static string Field(string name) => "_" + Identifiers.Camel(name);

    /// <summary>A kernel's constructor parameter.</summary>
    public static string Parameter(string name) => Escape(Identifiers.Camel(name));

    /// <summary>The property that holds the pinned copy of a configuration array.</summary>
    public static string Table(string array) => Identifiers.Pascal(array) + "Table";

    /// <summary>The field behind <see cref="Table"/>.</summary>
    public static string TableField(string array) => Field(array) + "Table";

    /// <summary>The local variable that holds a batch flag during an update.</summary>
    public static string Flag(string method) => Escape(Identifiers.Camel(method));
}
