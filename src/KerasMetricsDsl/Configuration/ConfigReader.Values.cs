using System.Text.Json;

namespace KerasMetricsDsl.Engine;

/// <content>
/// Single values. Without a default a key must be there; the optional forms also take null. All throw an
/// <see cref="ArgumentException"/> that names the key, what it must be and what it is.
/// </content>
public sealed partial class ConfigReader
{
    private const string Whole = "a whole number";
    private const string Real = "a number";

    private delegate bool Reader<T>(JsonElement element, out T value);

    /// <summary>A required whole number of 32 bits.</summary>
    public int Int(string key) => Read<int>(key, Required(key), Whole, TryRead);

    /// <summary>A whole number of 32 bits.</summary>
    public int Int(string key, int otherwise) => Has(key) ? Int(key) : otherwise;

    /// <summary>A whole number of 32 bits, or none.</summary>
    public int? OptionalInt(string key, int? otherwise) => IsNull(key) ? null : Has(key) ? Int(key) : otherwise;

    /// <summary>A required whole number of 64 bits.</summary>
    public long Long(string key) => Read<long>(key, Required(key), Whole, TryRead);

    /// <summary>A whole number of 64 bits.</summary>
    public long Long(string key, long otherwise) => Has(key) ? Long(key) : otherwise;

    /// <summary>A whole number of 64 bits, or none.</summary>
    public long? OptionalLong(string key, long? otherwise) => IsNull(key) ? null : Has(key) ? Long(key) : otherwise;

    /// <summary>A required number, rounded to float32.</summary>
    public float Float(string key) => Read<float>(key, Required(key), Real, JsonNumbers.TryRead);

    /// <summary>A number, rounded to float32.</summary>
    public float Float(string key, float otherwise) => Has(key) ? Float(key) : otherwise;

    /// <summary>A number rounded to float32, or none.</summary>
    public float? OptionalFloat(string key, float? otherwise) => IsNull(key) ? null : Has(key) ? Float(key) : otherwise;

    /// <summary>A required number.</summary>
    public double Double(string key) => Read<double>(key, Required(key), Real, JsonNumbers.TryRead);

    /// <summary>A number.</summary>
    public double Double(string key, double otherwise) => Has(key) ? Double(key) : otherwise;

    /// <summary>A number, or none.</summary>
    public double? OptionalDouble(string key, double? otherwise) => IsNull(key) ? null : Has(key) ? Double(key) : otherwise;

    /// <summary>A required truth value.</summary>
    public bool Bool(string key) => Read<bool>(key, Required(key), "true or false", TryRead);

    /// <summary>A truth value.</summary>
    public bool Bool(string key, bool otherwise) => Has(key) ? Bool(key) : otherwise;

    /// <summary>A truth value, or none.</summary>
    public bool? OptionalBool(string key, bool? otherwise) => IsNull(key) ? null : Has(key) ? Bool(key) : otherwise;

    private static bool TryRead(JsonElement element, out int value)
    {
        value = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out value);
    }

    private static bool TryRead(JsonElement element, out long value)
    {
        value = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out value);
    }

    private static bool TryRead(JsonElement element, out bool value)
    {
        value = element.ValueKind == JsonValueKind.True;
        return value || element.ValueKind == JsonValueKind.False;
    }

    private bool Has(string key) => TryFind(key, out _);

    private T Read<T>(string key, JsonElement element, string expected, Reader<T> reader) =>
        reader(element, out var value) ? value : throw Wrong(key, expected, element);
}
