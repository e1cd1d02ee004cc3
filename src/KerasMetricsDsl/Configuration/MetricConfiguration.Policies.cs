using System.Text.Json.Nodes;

namespace KerasMetricsDsl.Engine;

/// <content>The policies. They are written only where they are not the default ones, so that what Keras reads stays what it was.</content>
public sealed partial class MetricConfiguration
{
    internal const string NanPolicyKey = "nan_policy";
    internal const string IgnoreIndexKey = "ignore_index";

    internal static ConfigWord<NanPolicy>[] NanPolicyWords { get; } =
    [
        new("propagate", NanPolicy.Propagate),
        new("skip", NanPolicy.Skip),
        new("throw", NanPolicy.Throw),
    ];

    /// <summary>A configuration's text with the policies in it.</summary>
    internal static string WithPolicies(string configuration, NanPolicy nanPolicy, int? ignoreIndex)
    {
        if (nanPolicy == NanPolicy.Propagate && ignoreIndex is null)
            return configuration;
        var json = new JsonObject();
        AddPolicies(json, nanPolicy, ignoreIndex);
        var policies = json.ToJsonString();
        // Both are objects, and no configuration has these keys already.
        return configuration is "" or "{}" ? policies : $"{configuration.AsSpan(..^1)},{policies.AsSpan(1)}";
    }

    private static void AddPolicies(JsonObject json, NanPolicy nanPolicy, int? ignoreIndex)
    {
        if (nanPolicy != NanPolicy.Propagate)
            json[NanPolicyKey] = ConfigWord<NanPolicy>.Of(NanPolicyKey, nanPolicy, NanPolicyWords);
        if (ignoreIndex is { } index)
            json[IgnoreIndexKey] = index;
    }
}
