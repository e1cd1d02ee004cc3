using System.Text.Json;

namespace KerasMetricsDsl.Conformance;

/// <summary>Constructor arguments by their Keras names; an absent one has its default.</summary>
public sealed class ConfigReader(JsonElement config)
{
    public float Float(string name, float otherwise) => Find(name) is { } item ? (float)JsonNumber.Double(item) : otherwise;

    public float? OptionalFloat(string name) => Find(name) is { } item ? (float)JsonNumber.Double(item) : null;

    public int Int(string name, int otherwise) => Find(name) is { } item ? item.GetInt32() : otherwise;

    public int? OptionalInt(string name) => Find(name) is { } item ? item.GetInt32() : null;

    public bool Bool(string name, bool otherwise) => Find(name) is { } item ? item.GetBoolean() : otherwise;

    public string? Text(string name) => Find(name) is { } item ? item.GetString() : null;

    /// <summary>Whether the argument is given as null, which is not the same as left out.</summary>
    public bool IsNull(string name) =>
        config.ValueKind == JsonValueKind.Object && config.TryGetProperty(name, out var item) && item.ValueKind == JsonValueKind.Null;

    /// <summary>A number or a list; a null inside a list is NaN, which no range contains.</summary>
    public float[]? Floats(string name) => Find(name) is not { } item ? null
        : item.ValueKind != JsonValueKind.Array ? [(float)JsonNumber.Double(item)]
        : [.. item.EnumerateArray().Select(entry => entry.ValueKind == JsonValueKind.Null ? float.NaN : (float)JsonNumber.Double(entry))];

    public int[]? Ints(string name) => Find(name) is not { } item ? null
        : item.ValueKind != JsonValueKind.Array ? [item.GetInt32()]
        : [.. item.EnumerateArray().Select(entry => entry.GetInt32())];

    /// <summary>One of the given words.</summary>
    public T Choice<T>(string name, T otherwise, params (string Word, T Value)[] words)
    {
        if (Text(name) is not { } given) return otherwise;
        foreach (var (word, value) in words)
            if (word.Equals(given, StringComparison.OrdinalIgnoreCase)) return value;
        throw new ArgumentException($"{name} must be one of {string.Join(", ", words.Select(item => item.Word))}; got {given}.", name);
    }

    private JsonElement? Find(string name) =>
        config.ValueKind == JsonValueKind.Object && config.TryGetProperty(name, out var item) && item.ValueKind != JsonValueKind.Null ? item : null;
}
