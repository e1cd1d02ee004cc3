using System.ComponentModel;
using System.Text.Json.Nodes;

namespace KerasMetricsDsl.Engine;

/// <summary>
/// A metric's constructor arguments under their Keras keys, taken when the metric is made: what a caller does to an array later
/// does not reach them. Generated code fills it with <c>With</c>, one call for each parameter.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class MetricConfiguration
{
    private const string NameKey = "name";

    private readonly JsonObject _values = [];

    /// <summary>The configuration of metrics without parameters.</summary>
    public static MetricConfiguration None { get; } = new();

    /// <summary>The arguments as JSON: only metrics with equal text can be merged.</summary>
    public string Text => field ??= _values.ToJsonString();

    /// <summary>The name and the arguments, as a new object.</summary>
    public JsonObject ToJson(string name)
    {
        var json = new JsonObject { [NameKey] = name };
        foreach (var (key, value) in _values)
            json[key] = value?.DeepClone();
        return json;
    }

    /// <summary>The name, the arguments and the policies that are not the default ones, as a new object.</summary>
    public JsonObject ToJson(string name, MetricPolicies policies)
    {
        var json = ToJson(name);
        AddPolicies(json, policies);
        return json;
    }

    private MetricConfiguration With(string key, JsonNode? value)
    {
        _values[key] = value;
        return this;
    }
}
