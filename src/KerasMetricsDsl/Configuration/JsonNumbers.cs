using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KerasMetricsDsl.Engine;

/// <summary>Numbers in JSON, which has none for NaN and the infinities: they are the words "NaN", "Infinity" and "-Infinity".</summary>
internal static class JsonNumbers
{
    public static JsonNode Of(float value) =>
        float.IsFinite(value) ? JsonValue.Create(value) : JsonValue.Create(value.ToString(CultureInfo.InvariantCulture));

    public static JsonNode Of(double value) =>
        double.IsFinite(value) ? JsonValue.Create(value) : JsonValue.Create(value.ToString(CultureInfo.InvariantCulture));

    public static bool TryRead(JsonElement element, out float value)
    {
        value = 0;
        if (element.ValueKind == JsonValueKind.Number)
            return element.TryGetSingle(out value) && float.IsFinite(value);
        var isWord = TryReadWord(element, out var word);
        value = (float)word;
        return isWord;
    }

    public static bool TryRead(JsonElement element, out double value)
    {
        value = 0;
        return element.ValueKind == JsonValueKind.Number
            ? element.TryGetDouble(out value) && double.IsFinite(value)
            : TryReadWord(element, out value);
    }

    private static bool TryReadWord(JsonElement element, out double value)
    {
        value = (element.ValueKind == JsonValueKind.String ? element.GetString() : null) switch
        {
            "NaN" => double.NaN,
            "Infinity" => double.PositiveInfinity,
            "-Infinity" => double.NegativeInfinity,
            _ => 0,
        };
        return !double.IsFinite(value);
    }
}
