using ILGPU;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>A pass of an element kernel.</summary>
/// <param name="Kernel">The kernel with its configuration.</param>
/// <param name="Slots">The accumulators of its values.</param>
/// <param name="Entries">The entries it is evaluated for.</param>
internal sealed record ElementPass<TKernel>(TKernel Kernel, int[] Slots, ArrayView<float> Entries)
    where TKernel : unmanaged
{
    /// <summary>Where each accumulator's values lie among the update's sums.</summary>
    public LineTargets Targets(PartialLayout partials, long perSlot) => new()
    {
        Offset0 = Offset(partials, 0),
        Offset1 = Offset(partials, 1),
        Offset2 = Offset(partials, 2),
        Offset3 = Offset(partials, 3),
        PerRun = perSlot,
        Lines = perSlot * Slots.Length,
    };

    private long Offset(PartialLayout partials, int slot) => slot < Slots.Length ? partials.Slots[Slots[slot]].Offset : 0;
}
