namespace KerasMetricsDsl.Tests.Policies;

internal static class Policy
{
    /// <summary>Sets the policies of a metric of any type, as its object initializer would.</summary>
    public static IMetric With(this IMetric metric, NanPolicy nanPolicy = NanPolicy.Propagate, int? ignoreIndex = null)
    {
        metric.GetType().GetProperty(nameof(IMetric.NanPolicy))!.SetValue(metric, nanPolicy);
        metric.GetType().GetProperty(nameof(IMetric.IgnoreIndex))!.SetValue(metric, ignoreIndex);
        return metric;
    }
}
