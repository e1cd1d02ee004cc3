using System.Diagnostics;
using ILGPU.Runtime;

namespace KerasMetricsDsl.Gpu.Bench;

/// <summary>How long one of several queued pieces of work took, by events of the device, and how long the host took to queue it.</summary>
/// <remarks>
/// The device waits while the host has not queued anything: where both times are alike, it is the host that was measured. On OpenCL, ILGPU
/// waits for an event when it makes it, so that nothing may be asked of the host's clock after the second one.
/// </remarks>
internal readonly record struct QueuedTime(double Device, double Host)
{
    public static QueuedTime Of(GpuContext gpu, Action queue, int times)
    {
        gpu.Synchronize();
        using var start = gpu.Accelerator.DefaultStream.AddProfilingMarker();
        var begun = Stopwatch.GetTimestamp();
        for (var i = 0; i < times; i++)
            queue();
        var host = Stopwatch.GetElapsedTime(begun);
        using var end = gpu.Accelerator.DefaultStream.AddProfilingMarker();
        return new(end.MeasureFrom(start).TotalSeconds / times, host.TotalSeconds / times);
    }
}
