using KerasMetricsDsl.Tests.Laws;

namespace KerasMetricsDsl.Gpu.Bench.Contract;

/// <summary>Runs a case's metric on a device, whatever its type.</summary>
internal static class OnDevice
{
    /// <summary>Puts a metric on a device.</summary>
    public static IMetric On(GpuContext gpu, IMetric metric) =>
        (IMetric)typeof(GpuMetricExtensions).GetMethod(nameof(GpuMetricExtensions.On))!.MakeGenericMethod(metric.GetType())
            .Invoke(null, [metric, gpu])!;

    /// <summary>All numbers of what a metric on a device has accumulated.</summary>
    public static double[] Read(IMetric onDevice) =>
        ResultNumbers.Of((IMetric)onDevice.GetType().GetMethod("Collect")!
            .Invoke(onDevice, System.Reflection.BindingFlags.DoNotWrapExceptions, null, null, null)!);

    /// <summary>The result of one update for each part of the data.</summary>
    public static double[] Of(GpuContext gpu, MetricCase metric, params IEnumerable<Samples> parts)
    {
        var onDevice = On(gpu, metric.Create());
        using var disposed = (IDisposable)onDevice;
        foreach (var part in parts)
            part.Feed(onDevice);
        return Read(onDevice);
    }
}
