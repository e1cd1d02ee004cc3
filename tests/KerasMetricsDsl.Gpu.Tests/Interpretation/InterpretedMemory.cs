using ILGPU;
using ILGPU.Runtime;
using KerasMetricsDsl.Gpu.Engine;

namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <summary>The interpreted device's memory: at first it holds NaN and −1, and its addresses are the device's own.</summary>
internal sealed class InterpretedMemory(Accelerator accelerator, DeviceAddresses addresses) : DeviceMemory(accelerator)
{
    /// <inheritdoc/>
    public override MemoryBuffer1D<T, Stride1D.Dense> Allocate<T>(long length)
    {
        var buffer = base.Allocate<T>(length);
        buffer.MemSet(byte.MaxValue);
        return buffer;
    }

    /// <inheritdoc/>
    public override long? AddressOf(ArrayView<float> values) => (long)addresses.Keep(values);
}
