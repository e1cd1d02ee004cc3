using System.Text.Json;

namespace KerasMetricsDsl.Conformance;

/// <summary>One call of <c>update_state</c>.</summary>
public sealed record OracleUpdate(IReadOnlyList<OracleArray> Inputs, OracleArray? SampleWeight)
{
    public static OracleUpdate Parse(JsonElement update)
    {
        var weight = update.TryGetProperty("sample_weight", out var given) && given.ValueKind == JsonValueKind.Object
            ? OracleArray.Parse(given)
            : null;
        return update.TryGetProperty("values", out var values)
            ? new([OracleArray.Parse(values)], weight)
            : new([OracleArray.Parse(update.GetProperty("y_true")), OracleArray.Parse(update.GetProperty("y_pred"))], weight);
    }
}
