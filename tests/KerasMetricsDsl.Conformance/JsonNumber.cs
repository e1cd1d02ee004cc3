using System.Text.Json;

namespace KerasMetricsDsl.Conformance;

/// <summary>Numbers of oracle files, where text stands for what JSON cannot write.</summary>
public static class JsonNumber
{
    public static double Double(JsonElement item) => item.ValueKind switch
    {
        JsonValueKind.Number => item.GetDouble(),
        JsonValueKind.True => 1,
        JsonValueKind.False => 0,
        _ => item.GetString() switch
        {
            "NaN" => double.NaN,
            "Infinity" => double.PositiveInfinity,
            "-Infinity" => double.NegativeInfinity,
            var other => throw new FormatException($"\"{other}\" is no number."),
        },
    };

    /// <summary>The numbers of a number or nested list, in order.</summary>
    public static IEnumerable<double> Flatten(JsonElement item) =>
        item.ValueKind == JsonValueKind.Array ? item.EnumerateArray().SelectMany(Flatten) : [Double(item)];
}
