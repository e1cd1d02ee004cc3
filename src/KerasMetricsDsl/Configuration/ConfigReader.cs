using System.Text.Json;

namespace KerasMetricsDsl.Engine;

/// <summary>
/// Reads constructor arguments from a configuration in Keras's form. Generated <c>FromConfig</c> methods use it; a class that
/// derives from a metric can use it for its own.
/// </summary>
public sealed partial class ConfigReader
{
    private const string NameKey = "name";
    private const string TypeKey = "dtype";

    private readonly string _metric;
    private readonly JsonElement _config;

    /// <summary>Begins to read a configuration.</summary>
    /// <param name="metric">The metric's class, for messages.</param>
    /// <param name="config">The configuration: an object, or nothing at all for the defaults.</param>
    /// <param name="keys">The keys it may have besides "name" and "dtype".</param>
    /// <exception cref="ArgumentException">The configuration is no object, or has another key.</exception>
    public ConfigReader(string metric, JsonElement config, params ReadOnlySpan<string> keys)
    {
        _metric = metric;
        _config = config;
        if (config.ValueKind == JsonValueKind.Undefined)
            return;
        if (config.ValueKind != JsonValueKind.Object)
            throw Invalid($"the configuration must be an object; got {Excerpt(config)}");
        foreach (var member in config.EnumerateObject())
        {
            if (member.Name is not (NameKey or TypeKey) && !keys.Contains(member.Name))
                throw Invalid($"there is no key \"{member.Name}\"; expected {Expected(keys)}");
        }
    }

    /// <summary>The name to give to the metric.</summary>
    public string Name(string otherwise) => OptionalText(NameKey, otherwise) ?? otherwise;

    private static string Expected(ReadOnlySpan<string> keys)
    {
        string[] known = [NameKey, .. keys.Contains(TypeKey) ? [] : new[] { TypeKey }, .. keys];
        return $"one of {string.Join(", ", known)}";
    }

    private static string Excerpt(JsonElement element)
    {
        const int Shown = 40;
        var text = element.GetRawText();
        return text.Length <= Shown ? text : string.Concat(text.AsSpan(0, Shown), "…");
    }

    private bool TryFind(string key, out JsonElement value)
    {
        value = default;
        return _config.ValueKind == JsonValueKind.Object && _config.TryGetProperty(key, out value);
    }

    private bool IsNull(string key) => TryFind(key, out var value) && value.ValueKind == JsonValueKind.Null;

    private JsonElement Required(string key) =>
        TryFind(key, out var value) ? value : throw Invalid($"\"{key}\" is missing; it has no default");

    private ArgumentException Wrong(string key, string expected, JsonElement actual) =>
        Invalid($"\"{key}\" must be {expected}; got {Excerpt(actual)}");

    private ArgumentException Invalid(string problem) => new($"{_metric}: {problem}.");
}
