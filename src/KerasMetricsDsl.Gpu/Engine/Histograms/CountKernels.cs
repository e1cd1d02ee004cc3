using ILGPU;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Counts cells into histograms where every cell counts 1: integers add up to the same in any order.</summary>
internal static class CountKernels
{
    /// <summary>The most counters of a group: 16 KiB of its shared memory.</summary>
    public const int MaxCounters = 4096;

    /// <summary>Leaves [entry][cell][group], and what was dropped as [entry][group].</summary>
    public static void ByGroup<TKernel, TWeighing>(
        DeviceInputs data, TKernel kernel, ArrayView<float> entries, long cells, TableShape shape, ArrayView<double> lines, ArrayView<double> dropped)
        where TKernel : unmanaged, IBucketKernel<TKernel>
        where TWeighing : struct, IWeighing
    {
        var counters = SharedMemory.Allocate<int>(MaxCounters);
        var size = (int)shape.Size;
        var at = default(GpuCells);
        at.Data = data;
        at.Valid = -1;
        for (var entry = 0; entry < (int)entries.Length; entry++)
        {
            for (var i = Group.IdxX; i <= size; i += Group.DimX)
                counters[i] = 0;
            Group.Barrier();
            at.Entry = GpuLane.Of(entries[entry]);
            for (var cell = DeviceThread.Index; cell < cells; cell += DeviceThread.Count)
            {
                at.Cell = cell;
                if (TWeighing.Masks)
                    at.Valid = at.Kept;
                var index = TKernel.Index<GpuLane, GpuCells>(kernel, ref at, out _).Bits;
                var counter = index >= 0 && index < shape.Cells ? index + (shape.PerColumn != 0 ? at.Column.Bits * shape.Cells : 0) : size;
                if (at.Valid == 0)
                    continue;
                Atomic.Add(ref counters[counter], 1);
                if (counter == size)
                    data.Faults.NoteDropped(shape.Slot, cell, shape.Cells);
            }
            Group.Barrier();
            for (var i = Group.IdxX; i < size; i += Group.DimX)
                lines[((((long)entry * size) + i) * Grid.DimX) + Grid.IdxX] = counters[i];
            if (Group.IdxX == 0)
                dropped[((long)entry * Grid.DimX) + Grid.IdxX] = counters[size];
            Group.Barrier();
        }
    }
}
