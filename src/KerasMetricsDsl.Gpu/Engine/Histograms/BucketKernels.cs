using System.Runtime.CompilerServices;
using ILGPU;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Counts cells into histograms, in the CPU engine's order: chunk by chunk into one table or four that take turns.</summary>
internal static class BucketKernels
{
    /// <summary>Leaves the tables as [entry][chunk][replica][cell], which must be zeros, and the dropped counts as [entry][chunk][replica].</summary>
    public static void ByReplica<TKernel, TWeighing>(
        DeviceInputs data, TKernel kernel, ArrayView<float> entries, ChunkGrid grid, TableShape shape, ArrayView<double> tables, ArrayView<double> dropped)
        where TKernel : unmanaged, IBucketKernel<TKernel>
        where TWeighing : struct, IWeighing
    {
        var perEntry = grid.Chunks * shape.Replicas;
        var at = default(GpuCells);
        at.Data = data;
        for (var item = DeviceThread.Index; item < perEntry * entries.Length; item += DeviceThread.Count)
        {
            var entry = item / perEntry;
            var chunk = (item - (entry * perEntry)) / shape.Replicas;
            at.Entry = GpuLane.Of(entries[entry]);
            var first = (grid.FirstChunk + chunk) * grid.PerChunk;
            var cells = shape.CellsOf((int)(item % shape.Replicas), grid.EndOf(chunk) - first);
            var table = tables.SubView(item * shape.Size, shape.Size);
            var outside = 0.0;
            for (long number = 0; number < cells.Count; number++)
            {
                at.Cell = first + cells.Of(number);
                at.Valid = -1;
                outside += Count<TKernel, TWeighing>(kernel, ref at, shape, table);
            }
            dropped[item] = outside;
        }
    }

    /// <summary>The same with a team of threads for each table.</summary>
    public static void ByTeam<TKernel, TWeighing>(
        DeviceInputs data, TKernel kernel, ArrayView<float> entries, ChunkGrid grid, TableShape shape, ArrayView<double> tables, ArrayView<double> dropped)
        where TKernel : unmanaged, IBucketKernel<TKernel>
        where TWeighing : struct, IWeighing
    {
        var tally = default(Tally);
        tally.Indices = SharedMemory.Allocate<int>(GroupFold.MaxGroup);
        tally.Amounts = SharedMemory.Allocate<float>(GroupFold.MaxGroup);
        var perEntry = grid.Chunks * shape.Replicas;
        var teams = Group.DimX / Tally.Team;
        var member = Group.IdxX % Tally.Team;
        var turns = (dropped.Length + teams - 1) / teams;
        var steps = (shape.MostPerTable(grid.PerChunk < grid.Total ? grid.PerChunk : grid.Total) + Tally.Team - 1) / Tally.Team;
        var at = default(GpuCells);
        at.Data = data;
        for (long turn = Grid.IdxX; turn < turns; turn += Grid.DimX)
        {
            var item = (turn * teams) + (Group.IdxX / Tally.Team);
            var isThere = item < dropped.Length;
            item = isThere ? item : 0;
            var entry = item / perEntry;
            var chunk = (item - (entry * perEntry)) / shape.Replicas;
            at.Entry = GpuLane.Of(entries[entry]);
            var first = (grid.FirstChunk + chunk) * grid.PerChunk;
            var cells = shape.CellsOf((int)(item % shape.Replicas), grid.EndOf(chunk) - first);
            var table = tables.SubView(item * shape.Size, shape.Size);
            tally.Begin();
            for (long step = 0; step < steps; step++)
            {
                var number = (step * Tally.Team) + member;
                var exists = isThere && number < cells.Count;
                at.Cell = first + cells.Of(exists ? number : 0);
                at.Valid = exists ? -1 : 0;
                var index = Tally.Nothing;
                var amount = 0f;
                if (exists)
                    index = Evaluate<TKernel, TWeighing>(kernel, ref at, shape, out amount);
                tally.Add(table, index, amount);
            }
            tally.End(table);
            var count = tally.CountDropped();
            if (isThere && member == 0)
                dropped[item] = count;
        }
    }

    private static double Count<TKernel, TWeighing>(in TKernel kernel, ref GpuCells at, in TableShape shape, ArrayView<double> table)
        where TKernel : unmanaged, IBucketKernel<TKernel>
        where TWeighing : struct, IWeighing
    {
        var index = Evaluate<TKernel, TWeighing>(kernel, ref at, shape, out var amount);
        if (index >= 0)
            table[index] += amount;
        return index == Tally.Dropped ? 1.0 : 0.0;
    }

    // The place in the table, and what is added there.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Evaluate<TKernel, TWeighing>(in TKernel kernel, ref GpuCells at, in TableShape shape, out float amount)
        where TKernel : unmanaged, IBucketKernel<TKernel>
        where TWeighing : struct, IWeighing
    {
        if (TWeighing.Masks)
            at.Valid = at.Kept;
        var index = TKernel.Index<GpuLane, GpuCells>(kernel, ref at, out var factor).Bits;
        var sum = GpuLane.Of(1f);
        if (shape.HasFactor != 0)
            sum = factor;
        if (TWeighing.Weighs)
            sum = shape.HasFactor != 0 ? factor * at.Weight : at.Weight;
        amount = sum.Value;
        var isInside = index >= 0 && index < shape.Cells;
        var place = isInside ? index + (shape.PerColumn != 0 ? at.Column.Bits * shape.Cells : 0) : Tally.Dropped;
        if (at.Valid != 0 && !isInside)
            at.Data.Faults.NoteDropped(shape.Slot, at.Cell, shape.Cells);
        return at.Valid != 0 ? place : Tally.Nothing;
    }
}
