using System.Globalization;
using System.Text.Json;

namespace KerasMetricsDsl.Conformance;

/// <summary>Numbers as the reference files write them: JSON has no NaN or infinity, so these are strings.</summary>
internal static class JsonNumber
{
    public static double Real(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Number => json.GetDouble(),
        JsonValueKind.String => double.Parse(json.GetString()!, CultureInfo.InvariantCulture),
        JsonValueKind.True => 1,
        JsonValueKind.False => 0,
        _ => throw new ArgumentException($"Expected a number, got {json.GetRawText()}."),
    };

    // Not (float)Real: the decimals are the shortest that give back the float, and going by double would round twice.
    public static float Single(JsonElement json) => json.ValueKind == JsonValueKind.Number ? json.GetSingle() : (float)Real(json);

    /// <summary>An integer; of a number with a fraction the integer part, which is what a cast makes of it.</summary>
    public static long Integer(JsonElement json) =>
        json.ValueKind == JsonValueKind.Number && json.TryGetInt64(out var value) ? value : (long)Real(json);

    public static bool Truth(JsonElement json) => Real(json) != 0;
}
