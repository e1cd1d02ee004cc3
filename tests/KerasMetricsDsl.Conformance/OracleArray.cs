using System.Text.Json;

namespace KerasMetricsDsl.Conformance;

/// <summary>An array of an oracle file: shape, dtype and row-major data.</summary>
public sealed class OracleArray
{
    private readonly Array _data;
    private readonly nint[] _shape;

    private OracleArray(Array data, nint[] shape)
    {
        _data = data;
        _shape = shape;
    }

    public bool IsInteger => _data is not (float[] or double[] or Half[]);

    public static OracleArray Parse(JsonElement array)
    {
        var data = array.GetProperty("data").EnumerateArray().ToArray();
        nint[] shape = [.. array.GetProperty("shape").EnumerateArray().Select(length => (nint)length.GetInt64())];
        return new(Typed(array.GetProperty("dtype").GetString()!, data), shape);
    }

    /// <summary>Keras casts labels to the dtype of the predictions; with integer predictions that cuts their fraction off.</summary>
    public OracleArray Truncated() => _data switch
    {
        float[] values => new(Array.ConvertAll(values, MathF.Truncate), _shape),
        double[] values => new(Array.ConvertAll(values, Math.Truncate), _shape),
        _ => this,
    };

    public MetricInput AsInput() => _data switch
    {
        float[] values => MetricInput.Create<float>(values, _shape),
        double[] values => MetricInput.Create<double>(values, _shape),
        Half[] values => MetricInput.Create<Half>(values, _shape),
        sbyte[] values => MetricInput.Create<sbyte>(values, _shape),
        byte[] values => MetricInput.Create<byte>(values, _shape),
        short[] values => MetricInput.Create<short>(values, _shape),
        ushort[] values => MetricInput.Create<ushort>(values, _shape),
        int[] values => MetricInput.Create<int>(values, _shape),
        long[] values => MetricInput.Create<long>(values, _shape),
        bool[] values => MetricInput.Create<bool>(values, _shape),
        _ => throw new InvalidOperationException($"No input holds {_data.GetType()}."),
    };

    private static Array Typed(string dtype, JsonElement[] data) => dtype switch
    {
        "float32" => Array.ConvertAll(data, item => (float)JsonNumber.Double(item)),
        "float64" => Array.ConvertAll(data, JsonNumber.Double),
        "float16" => Array.ConvertAll(data, item => (Half)JsonNumber.Double(item)),
        "int8" => Array.ConvertAll(data, item => item.GetSByte()),
        "uint8" => Array.ConvertAll(data, item => item.GetByte()),
        "int16" => Array.ConvertAll(data, item => item.GetInt16()),
        "uint16" => Array.ConvertAll(data, item => item.GetUInt16()),
        "int32" => Array.ConvertAll(data, item => item.GetInt32()),
        "int64" or "uint32" => Array.ConvertAll(data, item => item.GetInt64()),
        "bool" => Array.ConvertAll(data, item => item.ValueKind == JsonValueKind.True || (item.ValueKind == JsonValueKind.Number && item.GetInt32() != 0)),
        _ => throw new FormatException($"Unknown dtype {dtype}."),
    };
}
