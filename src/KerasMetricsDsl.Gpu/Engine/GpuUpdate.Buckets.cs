using ILGPU;
using ILGPU.Runtime;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <content>Histograms of cells.</content>
internal sealed partial class GpuUpdate
{
    /// <inheritdoc/>
    public void Buckets<TKernel>(in TKernel kernel, int slot, ConfigTable? over = null)
        where TKernel : unmanaged, IBucketKernel<TKernel>
    {
        _plan.ReadIntegers(TKernel.IntegerInputs);
        var pass = new ElementPass<TKernel>(kernel, [slot], _tables.Entries(over));
        var lender = Borrow(CellPass, [slot]);
        if (lender is null && _plan.Cells > 0 && pass.Entries.Length > 0)
        {
            switch (TKernel.Weighted && _plan.HasWeights, _plan.HasMask)
            {
                case (false, false): Count<TKernel, AsTheyAre>(pass); break;
                case (true, false): Count<TKernel, Weighed>(pass); break;
                case (false, true): Count<TKernel, Sifted>(pass); break;
                default: Count<TKernel, SiftedAndWeighed>(pass); break;
            }
        }
        AddCellTotals(lender);
    }

    private void Count<TKernel, TWeighing>(ElementPass<TKernel> pass)
        where TKernel : unmanaged, IBucketKernel<TKernel>
        where TWeighing : struct, IWeighing
    {
        ref readonly var slot = ref _partials.Slots[pass.Slots[0]];
        var size = slot.Columns * slot.Cells;
        if (size == 0)
            return;
        var hasFactor = _plan.HasWeights ? TKernel.HasFactor : TKernel.HasFactorUnweighted;
        var shape = new TableShape
        {
            Slot = pass.Slots[0],
            Cells = slot.Cells,
            Size = size,
            PerColumn = slot.PerColumn ? 1 : 0,
            HasFactor = hasFactor ? 1 : 0,
            Replicas = TableShape.ReplicasOf(size, pass.Entries.Length, hasFactor || TWeighing.Weighs),
        };
        if (_gpu.Launches.CountsInGroups && !TWeighing.Weighs && !hasFactor && size < CountKernels.MaxCounters)
        {
            CountInGroups<TKernel, TWeighing>(pass, shape);
            return;
        }
        var perChunk = pass.Entries.Length * ((size * (shape.Replicas + 1)) + shape.Replicas);
        Waves(new(_plan.Cells, ChunkCells), perChunk, wave => Count<TKernel, TWeighing>(pass, shape, wave));
    }

    private void Count<TKernel, TWeighing>(ElementPass<TKernel> pass, TableShape shape, ChunkGrid wave)
        where TKernel : unmanaged, IBucketKernel<TKernel>
        where TWeighing : struct, IWeighing
    {
        var count = pass.Entries.Length * wave.Chunks * shape.Replicas;
        var tables = _gpu.Scratch.Take<double>(count * shape.Size);
        tables.MemSetToZero();
        var dropped = _gpu.Scratch.Take<double>(count);
        if (_gpu.Launches.FoldsInGroups)
        {
            var launch = _gpu.Launches.ForTeams(count, Tally.Team);
            _gpu.Kernels.Run(BucketKernels.ByTeam<TKernel, TWeighing>, launch, _plan.Data, pass.Kernel, pass.Entries, wave, shape, tables, dropped);
        }
        else
        {
            var launch = _gpu.Launches.ForItems(count);
            _gpu.Kernels.Run(BucketKernels.ByReplica<TKernel, TWeighing>, launch, _plan.Data, pass.Kernel, pass.Entries, wave, shape, tables, dropped);
        }
        AddTables(tables, dropped, wave.Chunks, shape.Replicas, shape.Size, pass.Slots[0]);
    }

    private void CountInGroups<TKernel, TWeighing>(ElementPass<TKernel> pass, TableShape shape)
        where TKernel : unmanaged, IBucketKernel<TKernel>
        where TWeighing : struct, IWeighing
    {
        var mark = _gpu.Scratch.Mark();
        var launch = _gpu.Launches.ForCounting(_plan.Cells);
        var groups = launch.GridDim.X;
        var lines = _gpu.Scratch.Take<double>(pass.Entries.Length * shape.Size * groups);
        var dropped = _gpu.Scratch.Take<double>(pass.Entries.Length * groups);
        _gpu.Kernels.Run(CountKernels.ByGroup<TKernel, TWeighing>, launch, _plan.Data, pass.Kernel, pass.Entries, _plan.Cells, shape, lines, dropped);
        IntoPending<Summing>(lines, LineTargets.At(_partials.Slots[pass.Slots[0]].Offset, pass.Entries.Length * shape.Size));
        IntoPending<Summing>(dropped, LineTargets.At(_partials.Slots[pass.Slots[0]].DroppedOffset, 1));
        _gpu.Scratch.Release(mark);
    }

    // [entry][chunk][replica][cell], added to the accumulator chunk by chunk.
    private void AddTables(ArrayView<double> tables, ArrayView<double> dropped, long chunks, int replicas, long size, int slot)
    {
        var lines = _gpu.Scratch.Take<double>(tables.Length / replicas);
        _gpu.Kernels.Run(TableKernels.ToLines, _gpu.Launches.ForItems(lines.Length), tables, chunks, replicas, size, lines);
        IntoPending<Summing>(lines, LineTargets.At(_partials.Slots[slot].Offset, lines.Length / chunks));
        IntoPending<Summing>(dropped, LineTargets.At(_partials.Slots[slot].DroppedOffset, 1));
    }
}
