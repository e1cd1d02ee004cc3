using ILGPU;
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
        if (!_hasRowTotals && !_hasCellTotals && Array.Exists(_layout.Slots, slot => slot.IsPerRow))
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

    /// <summary>How many rows there are, and where the ones that are not masked were counted.</summary>
    public RowTally Rows()
    {
        var seen = _plan.CountsRows ? _plan.Rows : _plan.Cells;
        if (!_plan.HasMask || seen == 0)
            return new() { Seen = seen, KeptPlace = -1 };
        // Counted apart: what means are divided by depends on which of the two a pass has added up.
        if (_plan.CountsRows && !_hasRowTotals)
            AddTotals(_plan.Data.RowWeights, _plan.Data.RowMask, new(_plan.Rows, ChunkCells), _partials.RowTotals);
        if (!_plan.CountsRows && !_hasCellTotals)
            AddTotals(_plan.Data.CellWeights, _plan.Data.CellMask, new(_plan.Cells, ChunkCells), _partials.CellTotals);
        return new() { Seen = seen, KeptPlace = (_plan.CountsRows ? _partials.RowTotals : _partials.CellTotals) + 1 };
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
            AddTotals(_plan.Data.CellWeights, _plan.Data.CellMask, new(_plan.Cells, ChunkCells), _partials.CellTotals);
    }

    private void AddRowTotals(long perChunk, GpuUpdate? lender = null)
    {
        if (_hasRowTotals || !IsWeighed)
            return;
        _hasRowTotals = true;
        if (lender is not null)
            Take(lender, lender._partials.RowTotals, _partials.RowTotals, TotalsLength);
        else
            AddTotals(_plan.Data.RowWeights, _plan.Data.RowMask, new(_plan.Rows, perChunk), _partials.RowTotals);
    }

    private void AddTotals(ArrayView<float> weights, ArrayView<float> mask, ChunkGrid grid, long offset)
    {
        const int Parts = 2, Lanes = 16;
        Waves(grid, TotalsLength * ((grid.BlocksPerChunk * Parts * (Lanes + 1)) + 1), wave =>
        {
            var lanes = _gpu.Scratch.Take<double>(TotalsLength * wave.Blocks * Parts * Lanes);
            var kernel = _gpu.Kernels.Get<ArrayView<float>, ArrayView<float>, int, int, ChunkGrid, ArrayView<double>>(WeightKernels.ByLane);
            kernel(_gpu.Launches.ForItems(wave.Blocks * Lanes), weights, mask, _plan.Data.HasWeights, _plan.Data.HasMask, wave, lanes);
            var blocks = FoldSixteen<Summing>(lanes);
            var chunks = Segments<Summing>(blocks, wave.Blocks * Parts, wave.BlocksPerChunk * Parts);
            IntoPending<Summing>(chunks, LineTargets.At(offset, TotalsLength));
        });
    }
}
