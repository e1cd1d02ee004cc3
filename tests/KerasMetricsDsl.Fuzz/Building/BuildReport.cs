using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Fuzz.Building;

/// <summary>A build as a finding shows it.</summary>
internal static class BuildReport
{
    public static string Of(string fault, IEnumerable<Source> sources, BuildSettings settings, IEnumerable<Diagnostic> diagnostics) =>
        $"""
        {fault}
        {string.Join('\n', diagnostics.Take(6).Select(diagnostic => "  " + diagnostic))}
        {settings}
        {string.Join('\n', sources.Select(source => $"// {source.Path}\n{source.Text}"))}
        """;
}
