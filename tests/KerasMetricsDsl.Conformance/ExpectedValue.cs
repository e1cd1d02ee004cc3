using System.Text.Json;

namespace KerasMetricsDsl.Conformance;

/// <summary>A reference result: its numbers row by row, and the lengths of the nested lists they stood in (none for a number).</summary>
internal sealed record ExpectedValue(double[] Values, int[] Shape)
{
    public static ExpectedValue From(JsonElement json)
    {
        var values = new List<double>();
        Collect(json, values);
        return new([.. values], ShapeOf(json));
    }

    private static void Collect(JsonElement json, List<double> values)
    {
        if (json.ValueKind != JsonValueKind.Array) values.Add(JsonNumber.Real(json));
        else foreach (var item in json.EnumerateArray()) Collect(item, values);
    }

    private static int[] ShapeOf(JsonElement json)
    {
        var lengths = new List<int>();
        for (; json.ValueKind == JsonValueKind.Array; json = json[0])
        {
            lengths.Add(json.GetArrayLength());
            if (lengths[^1] == 0) break;
        }

        return [.. lengths];
    }
}
