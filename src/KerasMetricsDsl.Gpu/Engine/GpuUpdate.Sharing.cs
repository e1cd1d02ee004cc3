using ILGPU;
using ILGPU.Runtime;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <content>Sums that another member of a set has added up already.</content>
internal sealed partial class GpuUpdate
{
    // What this update has added up itself.
    private readonly List<(PassSize Size, int[] Slots)> _own = [];

    /// <summary>
    /// Takes all sums of a pass from members whose kernels are queued already, if they come out the same to the last bit: the same values,
    /// cut and laid out alike. Equal accumulators see to the values; data, weights and chunks are compared here.
    /// </summary>
    /// <returns>The last lender; null: the pass has to run.</returns>
    private GpuUpdate? Borrow(in PassSize size, ReadOnlySpan<int> slots)
    {
        if (_shared is null)
            return null;
        foreach (var slot in slots)
        {
            if (_shared.Lender(_member, slot) is { } lender && CanTake(lender.Update, lender.Slot, slot, size, slots.Length))
                continue;
            if (size.Total > 0)
                _own.Add((size, slots.ToArray()));
            return null;
        }
        GpuUpdate? last = null;
        foreach (var slot in slots)
        {
            (last, var lent) = _shared.Lender(_member, slot)!.Value;
            ref readonly var from = ref last._partials.Slots[lent];
            ref readonly var to = ref _partials.Slots[slot];
            Lend(last, from, to);
        }
        if (last is not null)
            _shared.Count();
        return last;
    }

    private bool CanTake(GpuUpdate lender, int lent, int slot, in PassSize size, int slots)
    {
        ref readonly var from = ref lender._partials.Slots[lent];
        ref readonly var to = ref _partials.Slots[slot];
        if (from.Length != to.Length || from.Kind != to.Kind || from.PerColumn != to.PerColumn || !SeesTheSame(lender))
            return false;
        foreach (var pass in lender._own)
        {
            // Columns are added up in an order that depends on how many accumulators there are beside them.
            if (pass.Slots.Contains(lent))
                return pass.Size.CutsLike(size) && (!to.PerColumn || pass.Slots.Length == slots);
        }
        return false;
    }

    private bool SeesTheSame(GpuUpdate lender)
    {
        MetricLayout mine = _layout, theirs = lender._layout;
        // Which rows a policy leaves out depends on all inputs of a metric, also on those an accumulator does not read.
        if (mine.HasPolicies || theirs.HasPolicies || mine.Policies.RangePolicy != theirs.Policies.RangePolicy)
            return false;
        if (!_plan.Shape.IsSameAs(lender._plan.Shape))
            return false;
        return !IsWeighed || (mine.HasCellSlots == theirs.HasCellSlots && mine.HasRowSlots == theirs.HasRowSlots && mine.WeighsRows == theirs.WeighsRows);
    }

    // The lender's own sums may be yet to come.
    private void Lend(GpuUpdate lender, SlotView from, SlotView to) => _passes.Afterwards(() =>
    {
        Take(lender, from.Offset, to.Offset, to.Length);
        Take(lender, from.DroppedOffset, to.DroppedOffset, 1);
    });

    private void Take(GpuUpdate lender, long from, long to, long length)
    {
        if (length > 0)
            lender._pending.SubView(from, length).CopyTo(_pending.SubView(to, length));
    }
}
