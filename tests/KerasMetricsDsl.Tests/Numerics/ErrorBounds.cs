using KerasMetricsDsl.Generators;

namespace KerasMetricsDsl.Tests.Numerics;

/// <summary>How far functions may be from the exact result, in units of the last place: what the intrinsic catalogue says.</summary>
internal static class ErrorBounds
{
    public static double Of(string function)
    {
        // The catalogue is internal to the compiler.
        var catalogue = typeof(MetricGenerator).Assembly.GetType("KerasMetricsDsl.Generators.Intrinsics.IntrinsicCatalogue")!;
        var row = catalogue.GetMethod("Get")!.Invoke(null, [function])!;
        return (float)row.GetType().GetProperty("MaxUlp")!.GetValue(row)!;
    }
}
