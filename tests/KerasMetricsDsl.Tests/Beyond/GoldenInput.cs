using System.Text.Json;

namespace KerasMetricsDsl.Tests.Beyond;

/// <summary>An input of a golden case: floats or class ids, of which samples can be taken by position.</summary>
internal sealed record GoldenInput(float[] Floats, int[]? Ids, nint[] Shape)
{
    public int Count => (int)Shape[0];

    private int Width => Floats.Length / Count;

    public static GoldenInput Read(JsonElement input)
    {
        float[] data = [.. input.GetProperty("data").EnumerateArray().Select(ReadFloat)];
        return new(
            data,
            input.GetProperty("type").GetString() == "int" ? Array.ConvertAll(data, value => (int)value) : null,
            [.. input.GetProperty("shape").EnumerateArray().Select(length => (nint)length.GetInt32())]);
    }

    public MetricInput Slice(Range range)
    {
        var (start, count) = range.GetOffsetAndLength(Count);
        nint[] shape = [count, .. Shape[1..]];
        return Ids is null
            ? MetricInput.Create<float>(Floats.AsSpan(start * Width, count * Width), shape)
            : MetricInput.Create<int>(Ids.AsSpan(start * Width, count * Width), shape);
    }

    private static float ReadFloat(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => 1,
        JsonValueKind.False => 0,
        _ => value.GetSingle(),
    };
}
