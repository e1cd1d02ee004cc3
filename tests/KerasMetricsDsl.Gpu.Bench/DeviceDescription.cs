using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using ILGPU;
using ILGPU.Runtime.Cuda;
using ILGPU.Runtime.OpenCL;

namespace KerasMetricsDsl.Gpu.Bench;

/// <summary>What results depend on besides the code.</summary>
internal static class DeviceDescription
{
    public static string Of(GpuContext gpu) => string.Create(
        CultureInfo.InvariantCulture,
        $"{DateTime.UtcNow:yyyy-MM-dd}: {gpu.Name} ({gpu.Kind}), {Driver(gpu)}, {MemoryOf(gpu) / (double)(1 << 30):F1} GiB, "
        + $"{RuntimeInformation.FrameworkDescription}, ILGPU {VersionOf(typeof(Context).Assembly)}, "
        + $"{RuntimeInformation.RuntimeIdentifier}");

    /// <summary>The memory for data; that of the simulation is the host's.</summary>
    public static long MemoryOf(GpuContext gpu) => gpu.Kind == GpuKind.Cpu
        ? GC.GetGCMemoryInfo().TotalAvailableMemoryBytes
        : gpu.Accelerator.MemorySize;

    private static string Driver(GpuContext gpu) => gpu.Accelerator.Device switch
    {
        CudaDevice cuda => $"driver for CUDA {cuda.DriverVersion}",
        CLDevice openCL => $"{openCL.PlatformName}, {openCL.DeviceVersion}",
        _ => "simulated",
    };

    private static string VersionOf(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "unknown";
}
