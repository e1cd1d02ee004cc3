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
        _plan.ReadIntegers(TKernel.IntegerInputs);
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
        var form = Form;
        var perChunk = pass.Targets.Sum(target => target.Values(form, pass.Grid.PerChunk + Lanes));
        Waves(pass.Grid, 2 * perChunk, wave =>
        {
            var first = wave.FirstChunk * wave.PerChunk;
            var range = new RowRange { First = first, Count = Math.Min(wave.Total - first, wave.Chunks * wave.PerChunk) };
            var rows = form == RowForm.Team ? range.Count : (range.Count + Lanes - 1) / Lanes * Lanes;
            var values = _gpu.Scratch.Take<double>(pass.Targets.Sum(target => target.Values(form, rows)));
            var sink = new RowSink { Values = values, Counts = values.Cast<long>(), Slots = Places(pass.Targets, form, rows) };
            Launch(pass, sink, range, form);
            long start = 0;
            foreach (var (update, _, lines) in pass.Targets)
            {
                foreach (var line in lines)
                {
                    var length = line.Length(form, rows);
                    if (length == 0 || line.Lines == 0)
                        continue;
                    update.AddLines(line, values.SubView(start, line.Lines * length), length, line.Length(form, wave.PerChunk), form);
                    start += line.Lines * length;
                }
            }
        });
    }

    private RowForm Form => _plan.Columns > SixteenRows.LongestRow ? RowForm.Team
        : _gpu.Launches.FoldsInGroups ? RowForm.FoldingThread
        : RowForm.Thread;

    private void Launch<TPasses>(NotedRows<TPasses> pass, RowSink sink, RowRange range, RowForm form)
        where TPasses : struct, IRowPasses
    {
        switch (form)
        {
            case RowForm.FoldingThread:
                var sixteens = (range.Count + Lanes - 1) / Lanes;
                _gpu.Kernels.Run(RowKernels.ByThread<TPasses, Folded>, _gpu.Launches.ForTeams(sixteens, Lanes), pass.Data, pass.Passes, sink, range);
                break;
            case RowForm.Thread:
                _gpu.Kernels.Run(RowKernels.ByThread<TPasses, Unfolded>, _gpu.Launches.ForItems(range.Count), pass.Data, pass.Passes, sink, range);
                break;
            default:
                _gpu.Kernels.Run(RowKernels.ByTeam<TPasses>, _gpu.Launches.ForTeams(range.Count, Lanes), pass.Data, pass.Passes, sink, range);
                break;
        }
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

    private ArrayView<SinkSlot> Places(IReadOnlyList<RowTargets> targets, RowForm form, long rows)
    {
        var slots = new SinkSlot[targets.Sum(target => target.Slots)];
        long start = 0;
        var firstSlot = 0;
        foreach (var (_, count, lines) in targets)
        {
            foreach (var line in lines)
            {
                var length = line.Length(form, rows);
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
    private void AddLines(RowLines line, ArrayView<double> values, long length, long perChunk, RowForm form)
    {
        switch (line.Kind)
        {
            case SlotKind.Histogram: AddCounts(line, values, length, perChunk); break;
            case SlotKind.Min: AddLines<Smallest>(line, values, length, perChunk, form); break;
            case SlotKind.Max: AddLines<Largest>(line, values, length, perChunk, form); break;
            default: AddLines<Summing>(line, values, length, perChunk, form); break;
        }
    }

    // The lanes of the CPU are sixteen short rows, or sixteen columns of a long one where each cell hands something over.
    private void AddLines<TReduction>(RowLines line, ArrayView<double> values, long length, long perChunk, RowForm form)
        where TReduction : struct, IReduction
    {
        if (!line.IsFolded(form) && (form != RowForm.Team || line.IsByCell))
            (values, length, perChunk) = (FoldSixteen<TReduction>(values), length / Lanes, perChunk / Lanes);
        var chunks = Segments<TReduction>(values, length, perChunk);
        IntoPending<TReduction>(chunks, LineTargets.At(_partials.Slots[line.Slot].Offset, line.Lines));
    }

    private void AddCounts(RowLines line, ArrayView<double> values, long length, long perChunk)
    {
        var chunks = (length + perChunk - 1) / perChunk;
        var size = line.TableSize;
        var tables = _gpu.Scratch.Take<double>(line.Lines * chunks * size);
        if (tables.Length == 0)
            return;
        tables.MemSetToZero();
        var dropped = _gpu.Scratch.Take<double>(line.Lines * chunks);
        var counts = values.Cast<long>();
        if (_gpu.Launches.FoldsInGroups)
            _gpu.Kernels.Run(TallyKernels.ByTeam, _gpu.Launches.ForTeams(dropped.Length, Tally.Team), counts, length, perChunk, size, tables, dropped);
        else
            _gpu.Kernels.Run(TallyKernels.ByThread, _gpu.Launches.ForItems(dropped.Length), counts, length, perChunk, size, tables, dropped);
        AddTables(tables, dropped, chunks, 1, size, line.Slot);
    }
}
