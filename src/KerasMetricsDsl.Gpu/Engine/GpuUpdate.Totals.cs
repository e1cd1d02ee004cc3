using ILGPU;
using ILGPU.Runtime;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <content>How much weight there is, and what the update's sums become part of.</content>
internal sealed partial class GpuUpdate
{
    // The sum of the weights, and the number of what is not masked.
    private const int TotalsLength = 2;

    /// <summary>Adds up weights that no pass has added up on its way.</summary>
    public void CompleteTotals()
    {
        if (!_hasCellTotals && Array.Exists(_layout.Slots, slot => slot is { Kind: SlotKind.Mean, IsPerRow: false }))
            AddCellTotals();
        // Rows without columns have no cells to be counted by.
        if (!_hasRowTotals && (!_hasCellTotals || _plan.Columns == 0) && Array.Exists(_layout.Slots, slot => slot.IsPerRow))
            AddRowTotals(ChunkCells);
    }

    /// <summary>What the sums of the accumulators become part of.</summary>
    public CommitSlot[] CommitSlots()
    {
        var slots = new CommitSlot[_layout.Slots.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            var layout = _layout.Slots[i];
            ref readonly var view = ref _partials.Slots[i];
            slots[i] = new()
            {
                Offset = view.Offset,
                Length = view.Length,
                Kind = (int)view.Kind,
                DroppedOffset = view.DroppedOffset,
                WeightPlace = -1,
            };
            if (layout.Kind is SlotKind.Mean or SlotKind.RowMean)
                Divide(ref slots[i], layout);
        }
        return slots;
    }

    /// <summary>How many rows there are, and where those were counted that are left of them.</summary>
    public RowTally Rows()
    {
        var tally = new RowTally { Seen = _plan.Counted, HasColumns = _plan.Columns > 0 ? 1 : 0, Given = _pending, Kept = _pending };
        if (_plan.Counted == 0)
            return tally;
        if (_plan.HasGivenMask)
        {
            tally.HasMask = 1;
            tally.Given = Count(_plan.GivenMask, isLeft: !_plan.HasChoice);
        }
        if (_plan.HasChoice)
        {
            tally.HasChoice = 1;
            tally.Kept = Count(_plan.CountedMask, isLeft: true);
        }
        return tally;
    }

    // Integers add up to the same in any order: what a pass has counted on its way is not counted again.
    private ArrayView<double> Count(ArrayView<float> mask, bool isLeft)
    {
        if (isLeft && (_plan.CountsRows ? _hasRowTotals : _hasCellTotals))
            return _pending.SubView((_plan.CountsRows ? _partials.RowTotals : _partials.CellTotals) + 1, 1);
        var totals = _gpu.Scratch.Take<double>(TotalsLength);
        totals.MemSetToZero();
        AddTotals(TotalsSource.OfMask(mask), new(_plan.Counted, ChunkCells), totals);
        return totals.SubView(1, 1);
    }

    // A mean's update weighs as much as it has samples, however many values each sample has.
    private void Divide(ref CommitSlot slot, in SlotLayout layout)
    {
        double divisor = layout.IsPerRow ? _plan.RowDivisor : _plan.CellDivisor;
        slot.IsMean = 1;
        slot.WeightDivisor = divisor;
        slot.ValueDivisor = layout.Kind == SlotKind.RowMean ? divisor * Math.Max(1, _plan.Columns) : divisor;
        slot.Weight = layout.IsPerRow ? _plan.Rows : _plan.Cells;
        slot.WeightRepeats = 1;
        if (layout.CountedBy >= 0 && _plan.HasWeights)
        {
            slot.CountedByOffset = _partials.Slots[layout.CountedBy].Offset;
            slot.CountedByLength = _partials.Slots[layout.CountedBy].Length;
        }
        if (!_plan.HasMask && !(_plan.HasWeights && layout.IsWeighted))
            return;
        // The pass that added up the weights may have seen each row once, or once for each of its cells.
        var fromRows = layout.IsPerRow && _hasRowTotals;
        slot.WeightPlace = (fromRows ? _partials.RowTotals : _partials.CellTotals) + (layout.IsWeighted ? 0 : 1);
        slot.WeightRepeats = layout.IsPerRow && !fromRows ? Math.Max(1, _plan.Columns) : 1;
    }

    // Whoever has lent a pass its sums has added up the weights beside them.
    private void AddCellTotals(GpuUpdate? lender = null)
    {
        if (_hasCellTotals || !IsWeighed)
            return;
        _hasCellTotals = true;
        if (lender is not null)
            Take(lender, lender._partials.CellTotals, _partials.CellTotals, TotalsLength);
        else
            AddTotals(TotalsSource.OfCells(_plan.Data), new(_plan.Cells, ChunkCells), _pending.SubView(_partials.CellTotals, TotalsLength));
    }

    private void AddRowTotals(long perChunk, GpuUpdate? lender = null)
    {
        if (_hasRowTotals || !IsWeighed)
            return;
        _hasRowTotals = true;
        if (lender is not null)
            Take(lender, lender._partials.RowTotals, _partials.RowTotals, TotalsLength);
        else
            AddTotals(TotalsSource.OfRows(_plan.Data), new(_plan.Rows, perChunk), _pending.SubView(_partials.RowTotals, TotalsLength));
    }

    private void AddTotals(TotalsSource source, ChunkGrid grid, ArrayView<double> target)
    {
        const int AllLanes = 32;
        Waves(grid, TotalsLength * ((grid.BlocksPerChunk * (AllLanes + 1)) + 1), wave =>
        {
            var lanes = _gpu.Scratch.Take<double>(TotalsLength * wave.Blocks * AllLanes);
            _gpu.Kernels.Run(WeightKernels.ByLane, _gpu.Launches.ForItems(wave.Blocks * AllLanes), source, wave, lanes);
            var blocks = FoldTwoSets<Summing>(lanes);
            var chunks = Segments<Summing>(blocks, wave.Blocks, wave.BlocksPerChunk);
            Into<Summing>(chunks, LineTargets.At(0, TotalsLength), target);
        });
    }
}
