using System.Runtime.InteropServices;
using ILGPU;
using ILGPU.Runtime;
using ILGPU.Runtime.CPU;
using ILGPU.Runtime.OpenCL;
using KerasMetricsDsl.Gpu.Engine;

namespace KerasMetricsDsl.Gpu.Tests.Support;

/// <summary>The devices that need no graphics card: ILGPU's own on the CPU, and PoCL, which is OpenCL on the CPU.</summary>
internal static class TestDevice
{
    private const string OpenCLLibrary = "libOpenCL.so.1";

    /// <summary>Groups are small: each thread of a group is a thread of the system.</summary>
    public static Accelerator Cpu()
    {
        var context = Context.Create(builder => GpuContext.Configure(builder.CPU(new CPUDevice(4, 4, 1))));
        return context.GetCPUDevice(0).CreateCPUAccelerator(context);
    }

    /// <summary>PoCL, if it is installed.</summary>
    public static Accelerator? Pocl()
    {
        if (!NativeLibrary.TryLoad(OpenCLLibrary, out _))
            return null;
        // PoCL 3.1 lacks generic pointers, and ILGPU asks for them; no kernel of ours points to anything but global or local memory.
        _ = SetEnvironment("POCL_EXTRA_BUILD_FLAGS", "-D__generic=__global", 1);
        var context = Context.Create(builder => GpuContext.Configure(builder.OpenCL(_ => true)));
        var devices = context.GetCLDevices();
        if (devices.Count == 0)
            return null;
        var device = devices[0];
        if (!device.Capabilities.GenericAddressSpace)
            typeof(CLCapabilityContext).GetProperty("GenericAddressSpace")!.SetMethod!.Invoke(device.Capabilities, [true]);
        return device.CreateCLAccelerator(context);
    }

    [DllImport("libc", EntryPoint = "setenv", CharSet = CharSet.Ansi)]
    private static extern int SetEnvironment(string name, string value, int overwrite);

    static TestDevice() => NativeLibraries.Prepare();
}
