using ILGPU;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Makes an update's sums part of the totals, all of them or, if a value could not be used, none.</summary>
internal static class CommitKernel
{
    public static void Run(
        ArrayView<CommitSlot> slots, ArrayView<double> pending, ArrayView<double> totals, ArrayView<double> counts, ArrayView<double> dropped, FaultNotes faults)
    {
        var isFaulty = faults.State[FaultNotes.Last] == faults.Update;
        if (DeviceThread.Index == 0)
        {
            if (!isFaulty)
                faults.State[FaultNotes.Added] += 1;
            else if (faults.State[FaultNotes.Unreported] == 0)
                faults.State[FaultNotes.Unreported] = faults.Update;
        }
        if (isFaulty)
            return;
        for (var place = 0; place < (int)slots.Length; place++)
        {
            var slot = slots[place];
            for (var i = DeviceThread.Index; i < slot.Length; i += DeviceThread.Count)
                Add(slot, slot.Offset + i, i, pending, totals, counts);
            if (DeviceThread.Index == 0)
                dropped[place] += pending[slot.DroppedOffset];
        }
    }

    private static void Add(in CommitSlot slot, long at, long i, ArrayView<double> pending, ArrayView<double> totals, ArrayView<double> counts)
    {
        var sum = pending[at];
        if (slot.IsMean != 0)
        {
            sum /= slot.ValueDivisor;
            var weight = slot.WeightPlace < 0 ? slot.Weight : pending[slot.WeightPlace] / slot.WeightRepeats;
            counts[at] += slot.CountedByLength == 0
                ? weight / slot.WeightDivisor
                : pending[slot.CountedByOffset + (i % slot.CountedByLength)] / slot.ValueDivisor;
        }
        if (slot.Kind == (int)SlotKind.Min)
            totals[at] = Smallest.Combine(totals[at], sum);
        else if (slot.Kind == (int)SlotKind.Max)
            totals[at] = Largest.Combine(totals[at], sum);
        else
            totals[at] += sum;
    }
}
