using System.Text.Json.Nodes;

namespace KerasMetricsDsl.Engine;

/// <content>The policies. They are written only where they are not the default ones, so that what Keras reads stays what it was.</content>
public sealed partial class MetricConfiguration
{
    internal const string NanPolicyKey = "nan_policy";
    internal const string IgnoreIndexKey = "ignore_index";
    internal const string RangePolicyKey = "range_policy";

    internal static ConfigWord<NanPolicy>[] NanPolicyWords { get; } =
    [
        new("propagate", NanPolicy.Propagate),
        new("skip", NanPolicy.Skip),
        new("throw", NanPolicy.Throw),
    ];

    internal static ConfigWord<RangePolicy>[] RangePolicyWords { get; } = [new("drop", RangePolicy.Drop), new("throw", RangePolicy.Throw)];

    /// <summary>A configuration's text with the policies in it.</summary>
    internal static string WithPolicies(string configuration, MetricPolicies policies)
    {
        if (policies == default)
            return configuration;
        var json = new JsonObject();
        AddPolicies(json, policies);
        var text = json.ToJsonString();
        // Both are objects, and no configuration has these keys already.
        return configuration is "" or "{}" ? text : $"{configuration.AsSpan(..^1)},{text.AsSpan(1)}";
    }

    private static void AddPolicies(JsonObject json, MetricPolicies policies)
    {
        if (policies.NanPolicy != NanPolicy.Propagate)
            json[NanPolicyKey] = ConfigWord<NanPolicy>.Of(NanPolicyKey, policies.NanPolicy, NanPolicyWords);
        if (policies.IgnoreIndex is { } index)
            json[IgnoreIndexKey] = index;
        if (policies.RangePolicy != RangePolicy.Drop)
            json[RangePolicyKey] = ConfigWord<RangePolicy>.Of(RangePolicyKey, policies.RangePolicy, RangePolicyWords);
    }
}
