using System.Reflection;

namespace KerasMetricsDsl.Tests.Laws;

/// <summary>All numbers of a result, whatever its type.</summary>
internal static class ResultNumbers
{
    public static double[] Of(object result) => result switch
    {
        double number => [number],
        double[] numbers => numbers,
        MetricValue value => value.Values.ToArray(),
        _ => [.. result.GetType().GetConstructors()[0].GetParameters().SelectMany(field => Of(result.GetType().GetProperty(field.Name!)!.GetValue(result)!))],
    };

    /// <summary>The result of a metric; the interface alone would show no more than the first number of a record.</summary>
    public static double[] Of(IMetric metric) =>
        Of(metric.GetType().GetMethod("Result", [])!.Invoke(metric, BindingFlags.DoNotWrapExceptions, null, null, null)!);
}
