using ILGPU;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Adds up element kernels for each column on its own: on the CPU engine's wheel of neighbouring totals.</summary>
internal static class ColumnKernels
{
    /// <summary>Leaves [slot][entry][chunk][position on the wheel]; a thread goes round with one position.</summary>
    public static void ByPosition<TKernel, TWeighing, TReduction>(
        DeviceInputs data, TKernel kernel, ArrayView<float> entries, ChunkGrid grid, long wheel, ArrayView<double> positions)
        where TKernel : unmanaged, IElementKernel<TKernel>
        where TWeighing : struct, IWeighing
        where TReduction : struct, IReduction
    {
        var perEntry = grid.Chunks * wheel;
        var perSlot = perEntry * entries.Length;
        var at = default(GpuCells);
        at.Data = data;
        at.Valid = -1;
        for (var item = DeviceThread.Index; item < perSlot; item += DeviceThread.Count)
        {
            var entry = item / perEntry;
            var chunk = (item - (entry * perEntry)) / wheel;
            at.Entry = GpuLane.Of(entries[entry]);
            var first = ((grid.FirstChunk + chunk) * grid.PerChunk) + (item % wheel);
            var end = grid.EndOf(chunk);
            var sums = QuadSum.Start<TReduction>();
            for (var cell = first; cell < end; cell += wheel)
            {
                at.Cell = cell;
                sums.TakeRounded<TKernel, TWeighing, TReduction>(kernel, ref at);
            }
            for (var slot = 0; slot < TKernel.Slots; slot++)
                positions[(slot * perSlot) + item] = sums.Slot(slot);
        }
    }

    /// <summary>Folds a wheel's positions to its columns: [line][chunk][position] becomes [line][column][chunk].</summary>
    public static void ToColumns<TReduction>(ArrayView<double> positions, long chunks, long wheel, long columns, ArrayView<double> target)
        where TReduction : struct, IReduction
    {
        var perLine = chunks * columns;
        for (var item = DeviceThread.Index; item < target.Length; item += DeviceThread.Count)
        {
            var line = item / perLine;
            var column = (item - (line * perLine)) / chunks;
            var start = ((line * chunks) + (item % chunks)) * wheel;
            var sum = TReduction.Identity;
            for (var position = column; position < wheel; position += columns)
                sum = TReduction.Combine(sum, positions[start + position]);
            target[item] = sum;
        }
    }
}
