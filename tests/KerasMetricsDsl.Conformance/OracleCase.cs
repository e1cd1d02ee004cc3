using System.Text.Json;

namespace KerasMetricsDsl.Conformance;

/// <summary>One case: a configuration, the updates, and what Keras made of them.</summary>
public sealed record OracleCase(
    string Metric, string Id, ConfigReader Config, IReadOnlyList<OracleUpdate> Updates,
    JsonElement? Expected, IReadOnlyList<JsonElement> ExpectedAfterEachUpdate, string? RaisesIn, string? SetApart)
{
    public static OracleCase Parse(string? metric, JsonElement item) => new(
        item.TryGetProperty("metric", out var own) ? own.GetString()! : metric ?? throw new FormatException("A case names no metric."),
        item.GetProperty("id").GetString()!,
        new ConfigReader(item.TryGetProperty("config", out var config) ? config : default),
        [.. item.GetProperty("updates").EnumerateArray().Select(OracleUpdate.Parse)],
        item.TryGetProperty("expected", out var expected) ? expected : null,
        item.TryGetProperty("expected_after_each_update", out var each) ? [.. each.EnumerateArray()] : [],
        item.TryGetProperty("raises_in", out var stage) ? stage.GetString() : null,
        IsTrue(item, "float32_sensitive") ? "float32_sensitive" : IsTrue(item, "backend_dependent") ? "backend_dependent" : null);

    private static bool IsTrue(JsonElement item, string name) =>
        item.TryGetProperty(name, out var flag) && flag.ValueKind == JsonValueKind.True;
}
