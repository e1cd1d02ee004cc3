using ILGPU;
using ILGPU.Runtime;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <content>Element kernels.</content>
internal sealed partial class GpuUpdate
{
    private const int AllLanes = 32;

    // The CPU engine's choice of how many totals neighbouring values turn through.
    private const int ShortestWheel = 64;
    private const int MaxWheelValues = 8192;

    /// <inheritdoc/>
    public void Elements<TKernel>(in TKernel kernel, ReadOnlySpan<int> slots, ConfigTable? over = null)
        where TKernel : unmanaged, IElementKernel<TKernel>
    {
        var lender = Borrow(CellPass, slots);
        if (lender is null)
            Add(new ElementPass<TKernel>(kernel, slots.ToArray(), _tables.Entries(over)), TKernel.Weighted && _plan.HasWeights);
        AddCellTotals(lender);
    }

    /// <inheritdoc/>
    /// <remarks>The answer decides which kernels run: this is the one question that waits for the device in the middle of an update.</remarks>
    public bool All<TKernel>(in TKernel kernel)
        where TKernel : unmanaged, IElementKernel<TKernel>
    {
        var hidden = _partials.Slots.Length - 1;
        Add(new ElementPass<TKernel>(kernel, [hidden], _gpu.NoEntries), weighs: false);
        var smallest = new double[1];
        var place = _pending.SubView(_partials.Slots[hidden].Offset, 1);
        place.CopyToCPU(smallest);
        place.CopyFromCPU([double.PositiveInfinity]);
        return smallest[0] > 0;
    }

    private void Add<TKernel>(ElementPass<TKernel> pass, bool weighs)
        where TKernel : unmanaged, IElementKernel<TKernel>
    {
        if (_plan.Cells == 0 || pass.Entries.Length == 0)
            return;
        switch (TKernel.Reduction)
        {
            case Reduction.Sum: Add<TKernel, Summing>(pass, weighs); break;
            case Reduction.Min: Add<TKernel, Smallest>(pass, weighs); break;
            default: Add<TKernel, Largest>(pass, weighs); break;
        }
    }

    private void Add<TKernel, TReduction>(ElementPass<TKernel> pass, bool weighs)
        where TKernel : unmanaged, IElementKernel<TKernel>
        where TReduction : struct, IReduction
    {
        switch (weighs, _plan.HasMask)
        {
            case (false, false): Add<TKernel, AsTheyAre, TReduction>(pass); break;
            case (true, false): Add<TKernel, Weighed, TReduction>(pass); break;
            case (false, true): Add<TKernel, Sifted, TReduction>(pass); break;
            default: Add<TKernel, SiftedAndWeighed, TReduction>(pass); break;
        }
    }

    private void Add<TKernel, TWeighing, TReduction>(ElementPass<TKernel> pass)
        where TKernel : unmanaged, IElementKernel<TKernel>
        where TWeighing : struct, IWeighing
        where TReduction : struct, IReduction
    {
        var grid = new ChunkGrid(_plan.Cells, ChunkCells);
        var values = TKernel.Slots * pass.Entries.Length;
        if (_partials.Slots[pass.Slots[0]].PerColumn)
        {
            var wheel = (ShortestWheel + _plan.Columns - 1) / _plan.Columns * _plan.Columns;
            if (_plan.Columns >= ShortestWheel || values * wheel > MaxWheelValues)
                wheel = _plan.Columns;
            Waves(grid, values * (wheel + _plan.Columns), wave => AddColumns<TKernel, TWeighing, TReduction>(pass, wave, wheel));
        }
        else
        {
            var perBlock = _gpu.Launches.FoldsInGroups ? 1 : AllLanes + 1;
            Waves(grid, values * ((grid.BlocksPerChunk * perBlock) + 1), wave => AddBlocks<TKernel, TWeighing, TReduction>(pass, wave));
        }
    }

    private void AddBlocks<TKernel, TWeighing, TReduction>(ElementPass<TKernel> pass, ChunkGrid wave)
        where TKernel : unmanaged, IElementKernel<TKernel>
        where TWeighing : struct, IWeighing
        where TReduction : struct, IReduction
    {
        var count = TKernel.Slots * pass.Entries.Length * wave.Blocks;
        ArrayView<double> blocks;
        if (_gpu.Launches.FoldsInGroups)
        {
            blocks = _gpu.Scratch.Take<double>(count);
            var kernel = _gpu.Kernels.Get<DeviceInputs, TKernel, ArrayView<float>, ChunkGrid, ArrayView<double>>(
                ElementKernels.ByBlock<TKernel, TWeighing, TReduction>);
            kernel(_gpu.Launches.ForTeams(pass.Entries.Length * wave.Blocks, AllLanes), _plan.Data, pass.Kernel, pass.Entries, wave, blocks);
        }
        else
        {
            var lanes = _gpu.Scratch.Take<double>(count * AllLanes);
            var kernel = _gpu.Kernels.Get<DeviceInputs, TKernel, ArrayView<float>, ChunkGrid, ArrayView<double>>(
                ElementKernels.ByLane<TKernel, TWeighing, TReduction>);
            kernel(_gpu.Launches.ForItems(pass.Entries.Length * wave.Blocks * AllLanes), _plan.Data, pass.Kernel, pass.Entries, wave, lanes);
            blocks = FoldTwoSets<TReduction>(lanes);
        }
        var chunks = Segments<TReduction>(blocks, wave.Blocks, wave.BlocksPerChunk);
        IntoPending<TReduction>(chunks, pass.Targets(_partials, pass.Entries.Length));
    }

    private void AddColumns<TKernel, TWeighing, TReduction>(ElementPass<TKernel> pass, ChunkGrid wave, long wheel)
        where TKernel : unmanaged, IElementKernel<TKernel>
        where TWeighing : struct, IWeighing
        where TReduction : struct, IReduction
    {
        var perSlot = pass.Entries.Length * wave.Chunks;
        var positions = _gpu.Scratch.Take<double>(TKernel.Slots * perSlot * wheel);
        var kernel = _gpu.Kernels.Get<DeviceInputs, TKernel, ArrayView<float>, ChunkGrid, long, ArrayView<double>>(
            ColumnKernels.ByPosition<TKernel, TWeighing, TReduction>);
        kernel(_gpu.Launches.ForItems(perSlot * wheel), _plan.Data, pass.Kernel, pass.Entries, wave, wheel, positions);
        var columns = _gpu.Scratch.Take<double>(TKernel.Slots * perSlot * _plan.Columns);
        var toColumns = _gpu.Kernels.Get<ArrayView<double>, long, long, long, ArrayView<double>>(ColumnKernels.ToColumns<TReduction>);
        toColumns(_gpu.Launches.ForItems(columns.Length), positions, wave.Chunks, wheel, _plan.Columns, columns);
        IntoPending<TReduction>(columns, pass.Targets(_partials, pass.Entries.Length * _plan.Columns));
    }
}
