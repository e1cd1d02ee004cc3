using ILGPU;
using ILGPU.Backends.PTX;
using ILGPU.Runtime;
using ILGPU.Runtime.CPU;
using ILGPU.Runtime.Cuda;
using ILGPU.Runtime.OpenCL;
using KerasMetricsDsl.Gpu.Engine;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu;

/// <content>Choosing a device.</content>
public sealed partial class GpuContext
{
    // A group of the simulation has sixteen threads: as many as a long row has.
    private const int SimulatedWarp = 4;

    /// <summary>The first NVIDIA GPU, else the first GPU of OpenCL.</summary>
    /// <exception cref="GpuNotAvailableException">There is neither; the message says why.</exception>
    public static GpuContext CreateBest()
    {
        var cuda = TryCreate(GpuKind.Cuda, out var noCuda);
        if (cuda is not null)
            return cuda;
        return TryCreate(GpuKind.OpenCL, out var noOpenCL)
            ?? throw new GpuNotAvailableException(
                $"There is no GPU that metrics can be updated on. {noCuda} {noOpenCL} "
                + $"Without one, update metrics as they are, or choose {nameof(GpuKind)}.{nameof(GpuKind.Cpu)} for tests.");
    }

    /// <summary>A device of a kind.</summary>
    /// <exception cref="GpuNotAvailableException">There is none; the message says why.</exception>
    public static GpuContext Create(GpuKind kind) => TryCreate(kind, out var reason) ?? throw new GpuNotAvailableException(reason);

    /// <summary>What all contexts have in common: full optimization, arithmetic that is rounded where it is written, and marks
    /// on streams that can be waited for, which ILGPU gives for profiling.</summary>
    internal static Context.Builder Configure(Context.Builder builder)
    {
        GpuVector.Replace();
        return builder.Optimize(OptimizationLevel.O2).Inlining(InliningMode.Aggressive).PTXBackend(PTXBackendMode.Enhanced)
            .Profiling().UseExactArithmetic();
    }

    private static GpuContext? TryCreate(GpuKind kind, out string reason)
    {
        NativeLibraries.Prepare();
        reason = "";
        Context? context = null;
        try
        {
            context = Context.Create(builder => Configure(WithDevices(builder, kind)));
            if (Find(context, kind) is { } device)
            {
                var accelerator = device.CreateAccelerator(context);
                BranchMarks.Omit(context);
                return new(context, accelerator);
            }
            reason = $"{kind}: no device was found.";
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Drivers that are missing, too old or broken show themselves in many ways; all of them mean that there is no such device.
            reason = $"{kind}: {exception.GetBaseException().Message}";
        }
        context?.Dispose();
        return null;
    }

    private static Context.Builder WithDevices(Context.Builder builder, GpuKind kind) => kind switch
    {
        GpuKind.Cuda => builder.Cuda(),
        GpuKind.OpenCL => builder.OpenCL(),
        GpuKind.Cpu => builder.CPU(new CPUDevice(SimulatedWarp, SimulatedWarp, 1)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static Device? Find(Context context, GpuKind kind)
    {
        if (kind == GpuKind.Cpu)
            return context.GetCPUDevice(0);
        var wanted = kind == GpuKind.Cuda ? AcceleratorType.Cuda : AcceleratorType.OpenCL;
        foreach (var device in context.Devices)
        {
            if (device.AcceleratorType == wanted && (device is not CLDevice openCL || openCL.DeviceType.HasFlag(CLDeviceType.CL_DEVICE_TYPE_GPU)))
                return device;
        }
        return null;
    }
}
