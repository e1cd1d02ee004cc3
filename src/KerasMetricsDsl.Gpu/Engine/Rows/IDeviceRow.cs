using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>A row on a device, which kernels take turns with.</summary>
internal interface IDeviceRow : IRows<GpuLane>
{
    /// <summary>Turns to the next kernel.</summary>
    /// <param name="firstSlot">The place of its first accumulator among those of all kernels.</param>
    /// <param name="update">The number of its update, for faults.</param>
    void Turn(int firstSlot, int update);
}
