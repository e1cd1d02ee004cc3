using System.Text.Json;

namespace KerasMetricsDsl.Engine;

/// <content>Texts, and enum members by their words.</content>
public sealed partial class ConfigReader
{
    /// <summary>A required text.</summary>
    public string Text(string key)
    {
        var element = Required(key);
        return element.ValueKind == JsonValueKind.String ? element.GetString()! : throw Wrong(key, "a text", element);
    }

    /// <summary>A text.</summary>
    public string Text(string key, string otherwise) => Has(key) ? Text(key) : otherwise;

    /// <summary>A text, or none.</summary>
    public string? OptionalText(string key, string? otherwise) => IsNull(key) ? null : Has(key) ? Text(key) : otherwise;

    /// <summary>A required enum member, by one of its words in any case.</summary>
    public T Choice<T>(string key, ConfigWord<T>[] words)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(words);
        var element = Required(key);
        var isNull = element.ValueKind == JsonValueKind.Null;
        var word = element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        foreach (var row in words)
        {
            if (row.Word is null ? isNull : row.Word.Equals(word, StringComparison.OrdinalIgnoreCase))
                return row.Value;
        }

        var known = words.Select(row => row.Word is null ? "null" : $"\"{row.Word}\"");
        throw Wrong(key, $"one of {string.Join(", ", known)}", element);
    }

    /// <summary>An enum member, by one of its words.</summary>
    public T Choice<T>(string key, T otherwise, ConfigWord<T>[] words)
        where T : struct, Enum =>
        Has(key) ? Choice(key, words) : otherwise;

    /// <summary>An enum member by one of its words, or none.</summary>
    public T? OptionalChoice<T>(string key, T? otherwise, ConfigWord<T>[] words)
        where T : struct, Enum =>
        IsNull(key) ? null : Has(key) ? Choice(key, words) : otherwise;
}
