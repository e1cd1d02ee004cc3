using System.Text.Json;

namespace KerasMetricsDsl.Conformance;

/// <summary>One reference case: a metric's configuration, the updates it sees, and what it must then say.</summary>
/// <param name="Metric">The Keras name of the class or function.</param>
/// <param name="Id">Unique in its file.</param>
/// <param name="Config">Constructor arguments by their Keras names.</param>
/// <param name="Updates">The calls of <c>update_state</c>, in order.</param>
/// <param name="Expected">The result after the last update; null where the case must be rejected.</param>
/// <param name="ExpectedAfterEachUpdate">The results in between; empty where they are not known.</param>
/// <param name="RaisesIn">Where the case must be rejected: <c>constructor</c>, <c>update</c> or <c>result</c>.</param>
/// <param name="CountedApart">Why a difference says nothing about correctness; null for most cases.</param>
internal sealed record OracleCase(
    string Metric, string Id, JsonElement Config, IReadOnlyList<JsonElement> Updates, ExpectedValue? Expected,
    IReadOnlyList<ExpectedValue> ExpectedAfterEachUpdate, string? RaisesIn, string? CountedApart)
{
    private static readonly JsonElement NoArguments = JsonElement.Parse("{}");

    private static readonly string[] ReasonsToCountApart = ["float32_sensitive", "backend_dependent"];

    public static OracleCase From(JsonElement json, string metric) => new(
        Text(json, "metric") ?? metric,
        Text(json, "id") ?? "?",
        json.TryGetProperty("config", out var config) && config.ValueKind == JsonValueKind.Object ? config : NoArguments,
        List(json, "updates"),
        json.TryGetProperty("expected", out var expected) ? ExpectedValue.From(expected) : null,
        [.. List(json, "expected_after_each_update").Select(ExpectedValue.From)],
        Text(json, "raises_in"),
        ReasonsToCountApart.FirstOrDefault(reason => json.TryGetProperty(reason, out var flag) && flag.ValueKind == JsonValueKind.True));

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static JsonElement[] List(JsonElement json, string name) =>
        json.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];
}
