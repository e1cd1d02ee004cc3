using ILGPU;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Makes an update's sums part of the totals, all of them or, if a value could not be used, none.</summary>
internal static class CommitKernel
{
    /// <summary>The rows seen, skipped and masked.</summary>
    public const int RowKinds = 3;

    /// <summary>The place behind them of the number of updates that had columns.</summary>
    public const int UpdatesWithColumns = RowKinds;

    /// <summary>The length of both.</summary>
    public const int RowTotals = RowKinds + 1;

    public static void Run(ArrayView<CommitSlot> slots, CommitTarget target, RowTally rows, FaultNotes faults)
    {
        var isFaulty = faults.State[FaultNotes.Last] >= faults.First;
        if (DeviceThread.Index == 0)
        {
            if (!isFaulty)
                faults.State[FaultNotes.Added] += 1;
            else if (faults.State[FaultNotes.Unreported] == 0)
                Keep(faults, target);
        }
        if (isFaulty)
            return;
        for (var place = 0; place < (int)slots.Length; place++)
        {
            var slot = slots[place];
            for (var i = DeviceThread.Index; i < slot.Length; i += DeviceThread.Count)
                Add(slot, slot.Offset + i, i, target);
            if (DeviceThread.Index == 0)
                target.Dropped[place] += target.Pending[slot.DroppedOffset];
        }
        if (DeviceThread.Index == 0)
        {
            var given = rows.HasMask != 0 ? rows.Given[0] : rows.Seen;
            var kept = rows.HasChoice != 0 ? rows.Kept[0] : given;
            target.Rows[0] += rows.Seen;
            target.Rows[1] += given - kept;
            target.Rows[2] += rows.Seen - given;
            target.Rows[UpdatesWithColumns] += rows.HasColumns;
        }
    }

    private static void Keep(in FaultNotes faults, in CommitTarget target)
    {
        faults.State[FaultNotes.Unreported] = faults.First;
        target.Unreported[0] = faults.Find();
    }

    private static void Add(in CommitSlot slot, long at, long i, in CommitTarget target)
    {
        var sum = target.Pending[at];
        if (slot.IsMean != 0)
        {
            sum /= slot.ValueDivisor;
            var weight = slot.WeightPlace < 0 ? slot.Weight : target.Pending[slot.WeightPlace] / slot.WeightRepeats;
            target.Counts[at] += slot.CountedByLength == 0
                ? weight / slot.WeightDivisor
                : target.Pending[slot.CountedByOffset + (i % slot.CountedByLength)] / slot.ValueDivisor;
        }
        if (slot.Kind == (int)SlotKind.Min)
            target.Totals[at] = Smallest.Combine(target.Totals[at], sum);
        else if (slot.Kind == (int)SlotKind.Max)
            target.Totals[at] = Largest.Combine(target.Totals[at], sum);
        else
            target.Totals[at] += sum;
    }
}
