using System.Runtime.CompilerServices;
using ILGPU;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>One element kernel.</summary>
internal struct OnePass<TKernel, TWeighing, TReduction> : IElementPasses
    where TKernel : unmanaged, IElementKernel<TKernel>
    where TWeighing : struct, IWeighing
    where TReduction : struct, IReduction
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    /// <summary>The kernel with its configuration, and the entries it is evaluated for.</summary>
    public TKernel Kernel;
    public ArrayView<float> Entries;

    /// <summary>The number of the update, for faults.</summary>
    public int Update;

    private float _entry;
    private QuadSum _sums;

    /// <inheritdoc/>
    public static int Count => 1;

    /// <inheritdoc/>
    public static int Slots => TKernel.Slots;

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public void Start(long entry)
    {
        _entry = Entries[entry];
        _sums = QuadSum.Start<TReduction>();
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public void Take(in DeviceInputs data, long cell)
    {
        var at = default(GpuCells);
        at.Data = data;
        at.Data.Faults.Update = Update;
        at.Cell = cell;
        at.Valid = -1;
        at.Entry = GpuLane.Of(_entry);
        _sums.Take<TKernel, TWeighing, TReduction>(Kernel, ref at);
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly double Sum(int slot) => _sums.Slot(slot);
}
