namespace KerasMetricsDsl.Engine;

/// <content>
/// The policies. A class that reads them names their keys, <c>"nan_policy"</c>, <c>"ignore_index"</c> and <c>"range_policy"</c>, to the
/// constructor.
/// </content>
public sealed partial class ConfigReader
{
    /// <summary>What updates do about NaN: <c>"propagate"</c>, <c>"skip"</c> or <c>"throw"</c>.</summary>
    public NanPolicy NanPolicy() =>
        Choice(MetricConfiguration.NanPolicyKey, KerasMetricsDsl.NanPolicy.Propagate, MetricConfiguration.NanPolicyWords);

    /// <summary>What updates do about values outside of a histogram: <c>"drop"</c> or <c>"throw"</c>.</summary>
    public RangePolicy RangePolicy() =>
        Choice(MetricConfiguration.RangePolicyKey, KerasMetricsDsl.RangePolicy.Drop, MetricConfiguration.RangePolicyWords);

    /// <summary>The label to ignore, or none.</summary>
    public int? IgnoreIndex() => OptionalInt(MetricConfiguration.IgnoreIndexKey, null);
}
