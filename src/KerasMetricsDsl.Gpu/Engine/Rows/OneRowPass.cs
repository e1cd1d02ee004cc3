using System.Runtime.CompilerServices;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>One row kernel.</summary>
internal struct OneRowPass<TKernel> : IRowPasses
    where TKernel : unmanaged, IRowKernel<TKernel>
{
    /// <summary>The kernel with its configuration.</summary>
    public TKernel Kernel;

    /// <summary>The number of the update, for faults.</summary>
    public int Update;

    private int _firstSlot;

    /// <inheritdoc/>
    public static int Count => 1;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Step<TRow>(ref TRow at)
        where TRow : struct, IDeviceRow
    {
        at.Turn(_firstSlot, Update);
        TKernel.Step<GpuLane, TRow>(Kernel, ref at);
    }

    /// <inheritdoc/>
    public void Shift(int slots) => _firstSlot += slots;
}
