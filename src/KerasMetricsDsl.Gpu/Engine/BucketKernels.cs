using ILGPU;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Counts cells into histograms, in the CPU engine's order: chunk by chunk into one table or four that take turns.</summary>
internal static class BucketKernels
{
    private const int BlockSize = 1024;

    /// <summary>Leaves the tables as [entry][chunk][replica][cell], which must be zeros, and the dropped counts as [entry][chunk][replica].</summary>
    public static void ByReplica<TKernel, TWeighing>(
        DeviceInputs data, TKernel kernel, ArrayView<float> entries, ChunkGrid grid, TableShape shape, ArrayView<double> tables, ArrayView<double> dropped)
        where TKernel : unmanaged, IBucketKernel<TKernel>
        where TWeighing : struct, IWeighing
    {
        var perEntry = grid.Chunks * shape.Replicas;
        var at = default(GpuCells);
        at.Data = data;
        at.Valid = -1;
        for (var item = DeviceThread.Index; item < perEntry * entries.Length; item += DeviceThread.Count)
        {
            var entry = item / perEntry;
            var chunk = (item - (entry * perEntry)) / shape.Replicas;
            at.Entry = GpuLane.Of(entries[entry]);
            var first = (grid.FirstChunk + chunk) * grid.PerChunk;
            var end = grid.EndOf(chunk);
            var table = tables.SubView(item * shape.Size, shape.Size);
            dropped[item] = shape.TakesTurns(end - first)
                ? InTurns<TKernel, TWeighing>(kernel, ref at, shape, table, first, end, (int)(item % shape.Replicas))
                : item % shape.Replicas == 0 ? InOrder<TKernel, TWeighing>(kernel, ref at, shape, table, first, end) : 0.0;
        }
    }

    private static double InOrder<TKernel, TWeighing>(
        in TKernel kernel, ref GpuCells at, in TableShape shape, ArrayView<double> table, long first, long end)
        where TKernel : unmanaged, IBucketKernel<TKernel>
        where TWeighing : struct, IWeighing
    {
        var dropped = 0.0;
        for (var cell = first; cell < end; cell++)
        {
            at.Cell = cell;
            dropped += Count<TKernel, TWeighing>(kernel, ref at, shape, table);
        }
        return dropped;
    }

    // Four neighbours go to four tables; what is left of a block goes to the first.
    private static double InTurns<TKernel, TWeighing>(
        in TKernel kernel, ref GpuCells at, in TableShape shape, ArrayView<double> table, long first, long end, int replica)
        where TKernel : unmanaged, IBucketKernel<TKernel>
        where TWeighing : struct, IWeighing
    {
        var dropped = 0.0;
        for (var block = first; block < end; block += BlockSize)
        {
            var count = end - block < BlockSize ? (int)(end - block) : BlockSize;
            var whole = count - (count % TableShape.MaxReplicas);
            for (var i = replica; i < whole; i += TableShape.MaxReplicas)
            {
                at.Cell = block + i;
                dropped += Count<TKernel, TWeighing>(kernel, ref at, shape, table);
            }
            for (var i = whole; replica == 0 && i < count; i++)
            {
                at.Cell = block + i;
                dropped += Count<TKernel, TWeighing>(kernel, ref at, shape, table);
            }
        }
        return dropped;
    }

    private static double Count<TKernel, TWeighing>(in TKernel kernel, ref GpuCells at, in TableShape shape, ArrayView<double> table)
        where TKernel : unmanaged, IBucketKernel<TKernel>
        where TWeighing : struct, IWeighing
    {
        if (TWeighing.Masks)
        {
            at.Valid = at.Kept;
            if (at.Valid == 0)
                return 0.0;
        }
        var index = TKernel.Index<GpuLane, GpuCells>(kernel, ref at, out var factor).Bits;
        if (index < 0 || index >= shape.Cells)
            return 1.0;
        var amount = GpuLane.Of(1f);
        if (shape.HasFactor != 0)
            amount = factor;
        if (TWeighing.Weighs)
            amount = shape.HasFactor != 0 ? factor * at.Weight : at.Weight;
        table[index + (shape.PerColumn != 0 ? at.Column.Bits * shape.Cells : 0)] += amount.Value;
        return 0.0;
    }
}
