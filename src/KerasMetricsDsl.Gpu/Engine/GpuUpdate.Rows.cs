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
            Run(kernel, [.. slots.ToArray().Select(slot => RowLines.Of(_partials, _layout, slot, _plan.Columns))], new(_plan.Rows, perChunk));
        AddRowTotals(perChunk, lender);
    }

    private void Run<TKernel>(TKernel kernel, RowLines[] lines, ChunkGrid grid)
        where TKernel : unmanaged, IRowKernel<TKernel>
    {
        var isShort = _plan.Columns <= SixteenRows.LongestRow;
        var valuesPerRow = lines.Sum(line => line.Lines * line.PerRow(isShort));
        Waves(grid, 2 * valuesPerRow * grid.PerChunk, wave =>
        {
            var first = wave.FirstChunk * wave.PerChunk;
            var range = new RowRange { First = first, Count = Math.Min(wave.Total - first, wave.Chunks * wave.PerChunk) };
            var places = isShort ? (range.Count + Lanes - 1) / Lanes * Lanes : range.Count;
            var values = _gpu.Scratch.Take<double>(valuesPerRow * places);
            var sink = new RowSink { Values = values, Counts = values.Cast<long>(), Slots = Places(lines, isShort, places) };
            if (isShort)
            {
                var byThread = _gpu.Kernels.Get<DeviceInputs, TKernel, RowSink, RowRange>(RowKernels.ByThread<TKernel>);
                byThread(_gpu.Launches.ForItems(places), _plan.Data, kernel, sink, range);
            }
            else
            {
                var byTeam = _gpu.Kernels.Get<DeviceInputs, TKernel, RowSink, RowRange>(RowKernels.ByTeam<TKernel>);
                byTeam(_gpu.Launches.ForTeams(range.Count, Lanes), _plan.Data, kernel, sink, range);
            }
            long start = 0;
            foreach (var line in lines)
            {
                var length = line.PerRow(isShort) * places;
                AddLines(line, values.SubView(start, line.Lines * length), length, line.PerRow(isShort) * wave.PerChunk, isShort);
                start += line.Lines * length;
            }
        });
    }

    private ArrayView<SinkSlot> Places(RowLines[] lines, bool isShort, long places)
    {
        var slots = new SinkSlot[_layout.Slots.Length];
        long start = 0;
        foreach (var line in lines)
        {
            slots[line.Slot] = new() { Start = start, LineLength = line.PerRow(isShort) * places, Lines = line.Lines, Cells = line.Cells };
            start += line.Lines * line.PerRow(isShort) * places;
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
