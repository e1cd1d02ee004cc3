using ILGPU;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Asks a device where it has a buffer: OpenCL tells its host no address, and kernels keep one of each configuration array.</summary>
internal static class AddressKernel
{
    public static void Run(ArrayView<float> buffer, long offset, ArrayView<long> target) =>
        target[offset] = GpuInstruction.AddressOf(ref buffer[0]);
}
