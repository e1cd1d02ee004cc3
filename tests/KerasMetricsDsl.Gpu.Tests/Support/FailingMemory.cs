using ILGPU;
using ILGPU.Runtime;
using KerasMetricsDsl.Gpu.Engine;

namespace KerasMetricsDsl.Gpu.Tests.Support;

/// <summary>Memory of a device that a test makes run out.</summary>
internal sealed class FailingMemory(Accelerator accelerator) : DeviceMemory(accelerator)
{
    /// <summary>How many allocations succeed from now on; negative: all.</summary>
    public int Left { get; set; } = -1;

    /// <inheritdoc/>
    public override MemoryBuffer1D<T, Stride1D.Dense> Allocate<T>(long length)
    {
        if (Left == 0)
            throw new InsufficientMemoryException("The device's memory is used up.");
        if (Left > 0)
            Left--;
        return base.Allocate<T>(length);
    }
}
