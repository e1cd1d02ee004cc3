using ILGPU;
using ILGPU.Runtime;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Where all memory of a device comes from.</summary>
internal class DeviceMemory(Accelerator accelerator)
{
    /// <summary>The device.</summary>
    public Accelerator Accelerator => accelerator;

    /// <summary>Takes memory for so many values; what it holds is anything.</summary>
    public virtual MemoryBuffer1D<T, Stride1D.Dense> Allocate<T>(long length)
        where T : unmanaged => accelerator.Allocate1D<T>(length);

    /// <summary>Where the device has values that a kernel keeps a pointer to; OpenCL tells its host no address.</summary>
    public virtual long? AddressOf(ArrayView<float> values) => accelerator.AcceleratorType == AcceleratorType.OpenCL
        ? null
        : ((IArrayView)values).Buffer.NativePtr + (nint)((IContiguousArrayView)values).IndexInBytes;
}
