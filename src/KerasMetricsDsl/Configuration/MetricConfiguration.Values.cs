using System.Text.Json.Nodes;

namespace KerasMetricsDsl.Engine;

/// <content>One overload for each type that a constructor parameter may have.</content>
public sealed partial class MetricConfiguration
{
    /// <summary>A whole number, or none.</summary>
    public MetricConfiguration With(string key, int? value) => With(key, value is { } number ? JsonValue.Create(number) : null);

    /// <summary>A whole number, or none.</summary>
    public MetricConfiguration With(string key, long? value) => With(key, value is { } number ? JsonValue.Create(number) : null);

    /// <summary>A number, or none.</summary>
    public MetricConfiguration With(string key, float? value) => With(key, value is { } number ? JsonNumbers.Of(number) : null);

    /// <summary>A number, or none.</summary>
    public MetricConfiguration With(string key, double? value) => With(key, value is { } number ? JsonNumbers.Of(number) : null);

    /// <summary>A truth value, or none.</summary>
    public MetricConfiguration With(string key, bool? value) => With(key, value is { } flag ? JsonValue.Create(flag) : null);

    /// <summary>A text, or none.</summary>
    public MetricConfiguration With(string key, string? value) => With(key, value is { } text ? JsonValue.Create(text) : null);

    /// <summary>An enum member by the first of its words, or none.</summary>
    public MetricConfiguration With<T>(string key, T? value, ConfigWord<T>[] words)
        where T : struct, Enum =>
        With(key, value is { } member ? ConfigWord<T>.Of(key, member, words) : null);

    /// <summary>A list of numbers.</summary>
    public MetricConfiguration With(string key, float[]? value) => With(key, List(value, JsonNumbers.Of));

    /// <summary>A list of numbers.</summary>
    public MetricConfiguration With(string key, double[]? value) => With(key, List(value, JsonNumbers.Of));

    /// <summary>A list of whole numbers.</summary>
    public MetricConfiguration With(string key, int[]? value) => With(key, List(value, number => JsonValue.Create(number)));

    /// <summary>A list of numbers; left out where it is what leaving it out means.</summary>
    public MetricConfiguration With(string key, float[]? value, float[]? otherwise) => AreEqual(value, otherwise) ? this : With(key, value);

    /// <summary>A list of numbers; left out where it is what leaving it out means.</summary>
    public MetricConfiguration With(string key, double[]? value, double[]? otherwise) => AreEqual(value, otherwise) ? this : With(key, value);

    /// <summary>A list of whole numbers; left out where it is what leaving it out means.</summary>
    public MetricConfiguration With(string key, int[]? value, int[]? otherwise) => AreEqual(value, otherwise) ? this : With(key, value);

    private static JsonArray? List<T>(T[]? values, Func<T, JsonNode> node) => values is null ? null : new([.. values.Select(node)]);

    // C# has no default for an array but null, and null is an argument in Keras only where its own default is None.
    private static bool AreEqual<T>(T[]? value, T[]? otherwise) =>
        value is null ? otherwise is null : otherwise is not null && value.AsSpan().SequenceEqual(otherwise);
}
