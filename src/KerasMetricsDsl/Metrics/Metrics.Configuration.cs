using System.Text.Json;
using System.Text.Json.Nodes;

namespace KerasMetricsDsl;

/// <content>Metrics to and from the form in which Keras saves them.</content>
public static partial class Metrics
{
    private const string ClassKey = "class_name";
    private const string ConfigKey = "config";

    /// <summary>What <see cref="FromConfig"/> makes an equal metric of: <c>{"class_name":"AUC","config":{"name":"auc",…}}</c>.</summary>
    /// <param name="metric">The metric; its accumulated values are no part of its configuration.</param>
    public static JsonObject ToConfig(IMetric metric)
    {
        ArgumentNullException.ThrowIfNull(metric);
        return new JsonObject { [ClassKey] = metric.GetType().Name, [ConfigKey] = metric.GetConfig() };
    }

    /// <summary>A new metric of the form in which Keras's <c>serialize</c> gives it, or of an identifier alone.</summary>
    /// <param name="serialized">
    /// <c>{"class_name": …, "config": { … }}</c>, where the configuration may be left out, or a text as in <see cref="Get(string)"/>.
    /// </param>
    /// <exception cref="ArgumentException">The form, the class, a key or a value is not what it must be; the message names it.</exception>
    public static IMetric FromConfig(JsonElement serialized)
    {
        if (serialized.ValueKind == JsonValueKind.String)
            return Get(serialized.GetString()!);
        if (serialized.ValueKind != JsonValueKind.Object)
            throw Invalid($"a metric is an object with \"{ClassKey}\" and \"{ConfigKey}\"; got {serialized.ValueKind}");

        JsonElement config = default, name = default;
        foreach (var member in serialized.EnumerateObject())
        {
            switch (member.Name)
            {
                case ClassKey:
                    name = member.Value;
                    break;
                case ConfigKey:
                    config = member.Value;
                    break;
                // What Keras saves besides says where to import the class from, and that it has nothing to build.
                case "module" or "registered_name" or "build_config":
                    break;
                default:
                    throw Invalid($"there is no key \"{member.Name}\"; expected \"{ClassKey}\" and \"{ConfigKey}\"");
            }
        }

        return name.ValueKind == JsonValueKind.String
            ? Find(name.GetString()!, nameof(serialized)).FromConfig(config)
            : throw Invalid($"\"{ClassKey}\" must be a text; got {(name.ValueKind == JsonValueKind.Undefined ? "nothing" : name.GetRawText())}");
    }

    private static ArgumentException Invalid(string problem) => new($"A serialized metric cannot be read: {problem}.");
}
