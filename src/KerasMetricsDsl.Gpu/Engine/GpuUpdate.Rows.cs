using ILGPU;
using ILGPU.Runtime;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <content>Row kernels.</content>
internal sealed partial class GpuUpdate
{
    private const int Lanes = 16;

    /// <inheritdoc/>
    public void Rows<TKernel>(in TKernel kernel, ReadOnlySpan<int> slots)
        where TKernel : unmanaged, IRowKernel<TKernel>
    {
        var perChunk = Math.Max(1, ChunkCells / Math.Max(1, _plan.Columns));
        if (perChunk >= Lanes)
            perChunk -= perChunk % Lanes;
        var lender = Borrow(new((nint)_plan.Rows, (nint)perChunk, Cost: 0, OfRows: true), slots);
        if (lender is null && _plan.Rows > 0)
            _passes.Add(Noted(kernel, slots, new(_plan.Rows, perChunk)));
        AddRowTotals(perChunk, lender);
    }

    /// <summary>Queues kernels that go through the same rows, and adds up what they hand over.</summary>
    public void Run<TPasses>(NotedRows<TPasses> pass)
        where TPasses : struct, IRowPasses
    {
        var isShort = _plan.Columns <= SixteenRows.LongestRow;
        var valuesPerRow = pass.Targets.Sum(target => target.Lines.Sum(line => line.Lines * line.PerRow(isShort)));
        Waves(pass.Grid, 2 * valuesPerRow * pass.Grid.PerChunk, wave =>
        {
            var first = wave.FirstChunk * wave.PerChunk;
            var range = new RowRange { First = first, Count = Math.Min(wave.Total - first, wave.Chunks * wave.PerChunk) };
            var places = isShort ? (range.Count + Lanes - 1) / Lanes * Lanes : range.Count;
            var values = _gpu.Scratch.Take<double>(valuesPerRow * places);
            var sink = new RowSink { Values = values, Counts = values.Cast<long>(), Slots = Places(pass.Targets, isShort, places) };
            if (isShort)
            {
                var byThread = _gpu.Kernels.Get<DeviceInputs, TPasses, RowSink, RowRange>(RowKernels.ByThread<TPasses>);
                byThread(_gpu.Launches.ForItems(places), pass.Data, pass.Passes, sink, range);
            }
            else
            {
                var byTeam = _gpu.Kernels.Get<DeviceInputs, TPasses, RowSink, RowRange>(RowKernels.ByTeam<TPasses>);
                byTeam(_gpu.Launches.ForTeams(range.Count, Lanes), pass.Data, pass.Passes, sink, range);
            }
            long start = 0;
            foreach (var (update, _, lines) in pass.Targets)
            {
                foreach (var line in lines)
                {
                    var length = line.PerRow(isShort) * places;
                    update.AddLines(line, values.SubView(start, line.Lines * length), length, line.PerRow(isShort) * wave.PerChunk, isShort);
                    start += line.Lines * length;
                }
            }
        });
    }

    private NotedRows<OneRowPass<TKernel>> Noted<TKernel>(in TKernel kernel, ReadOnlySpan<int> slots, ChunkGrid grid)
        where TKernel : unmanaged, IRowKernel<TKernel>
    {
        RowLines[] lines = [.. slots.ToArray().Select(slot => RowLines.Of(_partials, _layout, slot, _plan.Columns))];
        return new(new() { Kernel = kernel, Update = _plan.Data.Faults.Update })
        {
            Data = SharedData,
            Grid = grid,
            Targets = [new(this, _layout.Slots.Length, lines)],
        };
    }

    private ArrayView<SinkSlot> Places(IReadOnlyList<RowTargets> targets, bool isShort, long places)
    {
        var slots = new SinkSlot[targets.Sum(target => target.Slots)];
        long start = 0;
        var firstSlot = 0;
        foreach (var (_, count, lines) in targets)
        {
            foreach (var line in lines)
            {
                var length = line.PerRow(isShort) * places;
                slots[firstSlot + line.Slot] = new() { Start = start, LineLength = length, Lines = line.Lines, Cells = line.Cells };
                start += line.Lines * length;
            }
            firstSlot += count;
        }
        var target = _gpu.Scratch.Take<SinkSlot>(slots.Length);
        _gpu.Constants.Send(slots, target);
        return target;
    }

    // Adds up the lines of one accumulator.
    private void AddLines(RowLines line, ArrayView<double> values, long length, long perChunk, bool isShort)
    {
        switch (line.Kind)
        {
            case SlotKind.Histogram: Tally(line, values, length, perChunk); break;
            case SlotKind.Min: AddLines<Smallest>(line, values, length, perChunk, isShort); break;
            case SlotKind.Max: AddLines<Largest>(line, values, length, perChunk, isShort); break;
            default: AddLines<Summing>(line, values, length, perChunk, isShort); break;
        }
    }

    // The lanes of the CPU are sixteen short rows, or sixteen columns of a long one.
    private void AddLines<TReduction>(RowLines line, ArrayView<double> values, long length, long perChunk, bool isShort)
        where TReduction : struct, IReduction
    {
        if (isShort || line.IsByCell)
            (values, length, perChunk) = (FoldSixteen<TReduction>(values), length / Lanes, perChunk / Lanes);
        var chunks = Segments<TReduction>(values, length, perChunk);
        IntoPending<TReduction>(chunks, LineTargets.At(_partials.Slots[line.Slot].Offset, line.Lines));
    }

    private void Tally(RowLines line, ArrayView<double> values, long length, long perChunk)
    {
        var chunks = (length + perChunk - 1) / perChunk;
        var size = line.TableSize;
        var tables = _gpu.Scratch.Take<double>(line.Lines * chunks * size);
        if (tables.Length == 0)
            return;
        tables.MemSetToZero();
        var dropped = _gpu.Scratch.Take<double>(line.Lines * chunks);
        var kernel = _gpu.Kernels.Get<ArrayView<long>, long, long, long, ArrayView<double>, ArrayView<double>>(RowKernels.Tally);
        kernel(_gpu.Launches.ForItems(dropped.Length), values.Cast<long>(), length, perChunk, size, tables, dropped);
        AddTables(tables, dropped, chunks, 1, size, line.Slot);
    }
}
