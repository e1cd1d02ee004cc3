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
        _plan.ReadIntegers(TKernel.IntegerInputs);
        var lender = Borrow(CellPass, slots);
        if (lender is null)
            Add(new ElementPass<TKernel>(kernel, slots.ToArray(), _tables.Entries(over)), TKernel.Weighted && _plan.HasWeights, _passes.Add);
        AddCellTotals(lender);
    }

    /// <inheritdoc/>
    /// <remarks>The answer decides which kernels run: this is the one question that waits for the device in the middle of an update.</remarks>
    public bool All<TKernel>(in TKernel kernel)
        where TKernel : unmanaged, IElementKernel<TKernel>
    {
        var hidden = _partials.Slots.Length - 1;
        _plan.ReadIntegers(TKernel.IntegerInputs);
        Add(new ElementPass<TKernel>(kernel, [hidden], _gpu.NoEntries), weighs: false, pass => pass.Run());
        var smallest = new double[1];
        var place = _pending.SubView(_partials.Slots[hidden].Offset, 1);
        place.CopyToCPU(smallest);
        _gpu.Constants.Send([double.PositiveInfinity], place);
        return smallest[0] > 0;
    }

    /// <summary>Queues kernels that read the same cells, and adds up their sums.</summary>
    public void Run<TPasses, TReduction>(NotedElements<TPasses> pass)
        where TPasses : struct, IElementPasses
        where TReduction : struct, IReduction
    {
        var perBlock = _gpu.Launches.FoldsInGroups ? 1 : AllLanes + 1;
        var perChunk = TPasses.Slots * pass.Entries * ((pass.Grid.BlocksPerChunk * perBlock) + 1);
        Waves(pass.Grid, perChunk, wave => AddBlocks<TPasses, TReduction>(pass, wave));
    }

    private void Add<TKernel>(ElementPass<TKernel> pass, bool weighs, Action<NotedPass> note)
        where TKernel : unmanaged, IElementKernel<TKernel>
    {
        if (_plan.Cells == 0 || pass.Entries.Length == 0)
            return;
        switch (TKernel.Reduction)
        {
            case Reduction.Sum: Add<TKernel, Summing>(pass, weighs, note); break;
            case Reduction.Min: Add<TKernel, Smallest>(pass, weighs, note); break;
            default: Add<TKernel, Largest>(pass, weighs, note); break;
        }
    }

    private void Add<TKernel, TReduction>(ElementPass<TKernel> pass, bool weighs, Action<NotedPass> note)
        where TKernel : unmanaged, IElementKernel<TKernel>
        where TReduction : struct, IReduction
    {
        switch (weighs, _plan.HasMask)
        {
            case (false, false): Add<TKernel, AsTheyAre, TReduction>(pass, note); break;
            case (true, false): Add<TKernel, Weighed, TReduction>(pass, note); break;
            case (false, true): Add<TKernel, Sifted, TReduction>(pass, note); break;
            default: Add<TKernel, SiftedAndWeighed, TReduction>(pass, note); break;
        }
    }

    private void Add<TKernel, TWeighing, TReduction>(ElementPass<TKernel> pass, Action<NotedPass> note)
        where TKernel : unmanaged, IElementKernel<TKernel>
        where TWeighing : struct, IWeighing
        where TReduction : struct, IReduction
    {
        var grid = new ChunkGrid(_plan.Cells, ChunkCells);
        if (_partials.Slots[pass.Slots[0]].PerColumn)
        {
            var values = TKernel.Slots * pass.Entries.Length;
            var wheel = (ShortestWheel + _plan.Columns - 1) / _plan.Columns * _plan.Columns;
            if (_plan.Columns >= ShortestWheel || values * wheel > MaxWheelValues)
                wheel = _plan.Columns;
            Waves(grid, values * (wheel + _plan.Columns), wave => AddColumns<TKernel, TWeighing, TReduction>(pass, wave, wheel));
            return;
        }
        var kernel = new OnePass<TKernel, TWeighing, TReduction> { Kernel = pass.Kernel, Entries = pass.Entries, Update = _plan.Data.Faults.Update };
        note(new NotedElements<OnePass<TKernel, TWeighing, TReduction>>(kernel)
        {
            Data = SharedData,
            Grid = grid,
            Entries = pass.Entries.Length,
            Reduction = TKernel.Reduction,
            Targets = [new(this, pass.Targets(_partials, pass.Entries.Length))],
        });
    }

    private void AddBlocks<TPasses, TReduction>(NotedElements<TPasses> pass, ChunkGrid wave)
        where TPasses : struct, IElementPasses
        where TReduction : struct, IReduction
    {
        var count = TPasses.Slots * pass.Entries * wave.Blocks;
        ArrayView<double> blocks;
        if (_gpu.Launches.FoldsInGroups)
        {
            blocks = _gpu.Scratch.Take<double>(count);
            var launch = _gpu.Launches.ForTeams(pass.Entries * wave.Blocks, AllLanes);
            _gpu.Kernels.Run(ElementKernels.ByBlock<TPasses, TReduction>, launch, pass.Data, pass.Passes, wave, pass.Entries, blocks);
        }
        else
        {
            var lanes = _gpu.Scratch.Take<double>(count * AllLanes);
            var launch = _gpu.Launches.ForItems(pass.Entries * wave.Blocks * AllLanes);
            _gpu.Kernels.Run(ElementKernels.ByLane<TPasses, TReduction>, launch, pass.Data, pass.Passes, wave, pass.Entries, lanes);
            blocks = FoldTwoSets<TReduction>(lanes);
        }
        var chunks = Segments<TReduction>(blocks, wave.Blocks, wave.BlocksPerChunk);
        long line = 0;
        foreach (var (update, lines) in pass.Targets)
        {
            Into<TReduction>(chunks.SubView(line * wave.Chunks, lines.Lines * wave.Chunks), lines, update._pending);
            line += lines.Lines;
        }
    }

    private void AddColumns<TKernel, TWeighing, TReduction>(ElementPass<TKernel> pass, ChunkGrid wave, long wheel)
        where TKernel : unmanaged, IElementKernel<TKernel>
        where TWeighing : struct, IWeighing
        where TReduction : struct, IReduction
    {
        var perSlot = pass.Entries.Length * wave.Chunks;
        var positions = _gpu.Scratch.Take<double>(TKernel.Slots * perSlot * wheel);
        var launch = _gpu.Launches.ForItems(perSlot * wheel);
        _gpu.Kernels.Run(ColumnKernels.ByPosition<TKernel, TWeighing, TReduction>, launch, _plan.Data, pass.Kernel, pass.Entries, wave, wheel, positions);
        var columns = _gpu.Scratch.Take<double>(TKernel.Slots * perSlot * _plan.Columns);
        launch = _gpu.Launches.ForItems(columns.Length);
        _gpu.Kernels.Run(ColumnKernels.ToColumns<TReduction>, launch, positions, wave.Chunks, wheel, _plan.Columns, columns);
        IntoPending<TReduction>(columns, pass.Targets(_partials, pass.Entries.Length * _plan.Columns));
    }
}
