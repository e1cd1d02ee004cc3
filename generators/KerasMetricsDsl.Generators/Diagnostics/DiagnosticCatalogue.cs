using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Diagnostics;

/// <summary>All diagnostics in one table: what is wrong and what to do, in the user's own names. Every id has a page.</summary>
internal static class DiagnosticCatalogue
{
    private const string Category = "KerasMetricsDsl";

    private static readonly DiagnosticDescriptor[] Rows =
    [
        .. ClassDiagnostics.All,
        .. AccumulatorDiagnostics.All,
        .. ResultDiagnostics.All,
        .. BodyDiagnostics.All,
        .. GpuDiagnostics.All,
        .. SetDiagnostics.All,
        .. CompilationDiagnostics.All,
        .. UseDiagnostics.All,
    ];

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. Rows];

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = Rows.ToDictionary(row => row.Id, StringComparer.Ordinal);

    /// <summary>The descriptor of an id; null for a finding that only the compiler reports.</summary>
    public static DiagnosticDescriptor? Find(string id) => ById.TryGetValue(id, out var descriptor) ? descriptor : null;

    /// <summary>The page of an id, as it was when this version was released.</summary>
    public static string HelpLink(string id) => $"{Release.Sources}/docs/diagnostics/{id}.md";

    internal static DiagnosticDescriptor Row(
        string id, string title, string message, DiagnosticSeverity severity = DiagnosticSeverity.Error) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: HelpLink(id));
}
