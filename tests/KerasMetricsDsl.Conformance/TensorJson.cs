using System.Text.Json;

namespace KerasMetricsDsl.Conformance;

/// <summary>Reads arrays written as <c>{"shape": […], "dtype": "float32", "data": […]}</c>.</summary>
internal static class TensorJson
{
    public static string TypeOf(JsonElement json) => json.GetProperty("dtype").GetString()!;

    public static bool IsInteger(string dtype) => dtype.Contains("int", StringComparison.Ordinal) || dtype == "bool";

    public static OracleTensor Read(JsonElement json) => ReadAs(json, TypeOf(json));

    /// <summary>Reads an array as if it had been cast to another type first.</summary>
    /// <remarks>Types that the product has no element type for are read as the next wider one.</remarks>
    public static OracleTensor ReadAs(JsonElement json, string dtype) => dtype switch
    {
        "float32" or "bfloat16" => Of(json, JsonNumber.Single),
        "float64" => Of(json, JsonNumber.Real),
        "float16" => Of(json, number => (Half)JsonNumber.Real(number)),
        "int8" => Of(json, number => (sbyte)JsonNumber.Integer(number)),
        "uint8" => Of(json, number => (byte)JsonNumber.Integer(number)),
        "int16" => Of(json, number => (short)JsonNumber.Integer(number)),
        "uint16" => Of(json, number => (ushort)JsonNumber.Integer(number)),
        "int32" => Of(json, number => (int)JsonNumber.Integer(number)),
        "int64" or "uint32" or "uint64" => Of(json, JsonNumber.Integer),
        "bool" => Of(json, JsonNumber.Truth),
        _ => throw new InvalidDataException($"Unknown dtype \"{dtype}\"."),
    };

    private static OracleTensor<T> Of<T>(JsonElement json, Func<JsonElement, T> read)
        where T : unmanaged =>
        new([.. json.GetProperty("data").EnumerateArray().Select(read)],
            [.. json.GetProperty("shape").EnumerateArray().Select(length => (nint)length.GetInt64())]);
}
