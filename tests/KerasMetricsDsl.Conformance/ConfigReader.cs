using System.Text.Json;

namespace KerasMetricsDsl.Conformance;

/// <summary>Reads constructor arguments by their Keras names and notices the ones nobody asked for.</summary>
/// <param name="config">The arguments.</param>
/// <param name="predictionsAreIntegers">Whether the case's predictions have an integer type.</param>
internal sealed class ConfigReader(JsonElement config, bool predictionsAreIntegers = false)
{
    // Arguments that say nothing about the value: sums are kept in double whatever the dtype, and a metric never reduces a loss.
    private static readonly string[] WithoutEffect = ["name", "dtype", "reduction"];

    private readonly HashSet<string> _asked = [.. WithoutEffect];

    /// <summary>No argument, but what Keras infers the type of its constants from.</summary>
    public bool PredictionsAreIntegers => predictionsAreIntegers;

    public bool Flag(string name, bool fallback = false) => Given(name) is { } value ? value.GetBoolean() : fallback;

    public int Integer(string name, int fallback) => IntegerOrNone(name) ?? fallback;

    public int? IntegerOrNone(string name) => Given(name) is { } value ? (int)JsonNumber.Integer(value) : null;

    public float Single(string name, float fallback = 0) => SingleOrNone(name) ?? fallback;

    public float? SingleOrNone(string name) => Given(name) is { } value ? JsonNumber.Single(value) : null;

    /// <summary>A list of numbers, or a number as a list of one; a null in the list is NaN, which no range contains.</summary>
    public float[]? Singles(string name) => Given(name) is { } value
        ? [.. Items(value).Select(item => item.ValueKind == JsonValueKind.Null ? float.NaN : JsonNumber.Single(item))]
        : null;

    /// <summary>A list of integers, or an integer as a list of one.</summary>
    public int[]? Integers(string name) => Given(name) is { } value ? [.. Items(value).Select(item => (int)JsonNumber.Integer(item))] : null;

    public int[] RequiredIntegers(string name) => Integers(name) ?? throw new ArgumentException($"The argument {name} is required.");

    public float RequiredSingle(string name) => SingleOrNone(name) ?? throw new ArgumentException($"The argument {name} is required.");

    public int RequiredInteger(string name) => IntegerOrNone(name) ?? throw new ArgumentException($"The argument {name} is required.");

    /// <summary>The axes of a row: the last one where the argument is missing, all (null) where it is null.</summary>
    public int[]? Axes(string name) => Integers(name) ?? (config.TryGetProperty(name, out _) ? null : []);

    /// <summary>A member of an enumeration by its name in snake case; null stands for the member None.</summary>
    public T Choice<T>(string name, T fallback)
        where T : struct, Enum
    {
        if (Given(name) is not { } value)
            return config.TryGetProperty(name, out _) && Enum.TryParse<T>("None", out var none) ? none : fallback;
        var wanted = value.GetString()!.Replace("_", "", StringComparison.Ordinal);
        var member = Enum.GetNames<T>().FirstOrDefault(member => member != "None" && member.Equals(wanted, StringComparison.OrdinalIgnoreCase));
        return member is null ? throw new ArgumentException($"\"{value}\" is no {typeof(T).Name}.", name) : Enum.Parse<T>(member);
    }

    /// <summary>The IoU family counts in its dtype, by default an integer one.</summary>
    public CountType CountType => Given("dtype") is { } type && !TensorJson.IsInteger(type.GetString()!) ? CountType.Real : CountType.Integer;

    /// <exception cref="NotSupportedException">The case gives an argument that was not read.</exception>
    public void RequireAllAsked()
    {
        foreach (var property in config.EnumerateObject())
            if (!_asked.Contains(property.Name)) throw new NotSupportedException($"The runner passes no argument \"{property.Name}\" on.");
    }

    private JsonElement? Given(string name)
    {
        _asked.Add(name);
        return config.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    private static IEnumerable<JsonElement> Items(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
}
