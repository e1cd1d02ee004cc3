using System.Text.Json;

namespace KerasMetricsDsl.Conformance;

/// <summary>The arrays of one call of <c>update_state</c>, by their Keras names.</summary>
internal sealed class OracleUpdate
{
    private readonly Dictionary<string, OracleTensor> _tensors = new(StringComparer.Ordinal);

    /// <param name="json">The arrays by name; null where one was not given.</param>
    /// <param name="labelsFollowPredictions">Whether Keras casts the labels to integers where the predictions are integers.</param>
    public OracleUpdate(JsonElement json, bool labelsFollowPredictions)
    {
        foreach (var property in json.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Object))
            _tensors[property.Name] = TensorJson.Read(property.Value);

        if (!labelsFollowPredictions || !_tensors.ContainsKey("y_true") || !json.TryGetProperty("y_pred", out var predictions)) return;
        var type = TensorJson.TypeOf(predictions);
        if (TensorJson.IsInteger(type)) _tensors["y_true"] = TensorJson.ReadAs(json.GetProperty("y_true"), type);
    }

    /// <summary>Whether the first update's predictions have an integer type.</summary>
    public static bool PredictsIntegers(IReadOnlyList<JsonElement> updates) =>
        updates.Count > 0 && updates[0].TryGetProperty("y_pred", out var predictions) && TensorJson.IsInteger(TensorJson.TypeOf(predictions));

    public void ApplyTo(IMetric metric)
    {
        var inputs = metric.InputNames.Select(Find).ToArray();
        var weight = _tensors.GetValueOrDefault("sample_weight") is { } given ? given.View() : default;
        var mask = _tensors.GetValueOrDefault("mask") is { } kept ? kept.View() : default;
        metric.UpdateState(inputs switch
        {
            [var only] => new MetricBatch(only.View()) { SampleWeight = weight, Mask = mask },
            [var first, var second] => new MetricBatch(first.View(), second.View()) { SampleWeight = weight, Mask = mask },
            _ => throw new NotSupportedException($"The runner knows no metric of {inputs.Length} inputs."),
        });
    }

    private OracleTensor Find(string input) => _tensors.TryGetValue(SnakeCase(input), out var tensor)
        ? tensor
        : throw new InvalidDataException($"The update has no \"{SnakeCase(input)}\".");

    private static string SnakeCase(string name) =>
        string.Concat(name.Select(c => char.IsUpper(c) ? $"_{char.ToLowerInvariant(c)}" : c.ToString()));
}
