using System.Text.Json;

namespace KerasMetricsDsl.Conformance;

/// <summary>The cases of one metric, or (without a name of its own) of several.</summary>
public sealed record OracleFile(string? Metric, IReadOnlyList<OracleCase> Cases)
{
    public static OracleFile Parse(JsonElement file)
    {
        var metric = file.TryGetProperty("metric", out var name) ? name.GetString() : null;
        return new(metric, [.. file.GetProperty("cases").EnumerateArray().Select(item => OracleCase.Parse(metric, item))]);
    }
}
