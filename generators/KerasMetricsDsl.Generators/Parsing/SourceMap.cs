using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>
/// The findings of a parse with their places. Places stay out of the model: they change with every keystroke, and only the analyzer,
/// which reports into the syntax tree itself, can honour <c>#pragma</c>.
/// </summary>
internal sealed class SourceMap
{
    private readonly List<(Finding Finding, Location Location)> _entries = [];
    private readonly HashSet<(string, Location)> _seen = [];

    public IReadOnlyList<(Finding Finding, Location Location)> Entries => _entries;

    /// <summary>Notes a finding. A place that several accumulators reach (a shared method) is noted once.</summary>
    public void Add(string id, Location location, params ReadOnlySpan<string> arguments)
    {
        if (_seen.Add((id, location)))
            _entries.Add((new Finding(id, [.. arguments]), location));
    }
}
