using System.Runtime.CompilerServices;
using ILGPU;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Adds up element kernels as the CPU engine does: in blocks of 1,024 cells on two sets of sixteen lanes in double.</summary>
internal static class ElementKernels
{
    private const int Lanes = 16;
    private const int AllLanes = 2 * Lanes;

    // A block's lanes are neighbouring threads of a group; its size is fixed when the kernel is compiled.
    private const int MaxGroup = 256;

    /// <summary>Leaves each lane's sums as [slot][entry][block][lane]; threads share nothing.</summary>
    public static void ByLane<TKernel, TWeighing, TReduction>(
        DeviceInputs data, TKernel kernel, ArrayView<float> entries, ChunkGrid grid, ArrayView<double> lanes)
        where TKernel : unmanaged, IElementKernel<TKernel>
        where TWeighing : struct, IWeighing
        where TReduction : struct, IReduction
    {
        var perEntry = grid.Blocks * AllLanes;
        var perSlot = perEntry * entries.Length;
        for (var item = DeviceThread.Index; item < perSlot; item += DeviceThread.Count)
        {
            var entry = item / perEntry;
            var block = (item - (entry * perEntry)) / AllLanes;
            var sums = Sum<TKernel, TWeighing, TReduction>(data, kernel, entries[entry], grid, block, (int)(item % AllLanes));
            for (var slot = 0; slot < TKernel.Slots; slot++)
                lanes[(slot * perSlot) + item] = sums.Slot(slot);
        }
    }

    /// <summary>Leaves each block's sums as [slot][entry][block]; a group's threads fold the lanes together in shared memory.</summary>
    public static void ByBlock<TKernel, TWeighing, TReduction>(
        DeviceInputs data, TKernel kernel, ArrayView<float> entries, ChunkGrid grid, ArrayView<double> blocks)
        where TKernel : unmanaged, IElementKernel<TKernel>
        where TWeighing : struct, IWeighing
        where TReduction : struct, IReduction
    {
        var shared = SharedMemory.Allocate<double>(MaxGroup);
        var thread = Group.IdxX;
        var lane = thread % AllLanes;
        var perSlot = grid.Blocks * entries.Length;
        var perTurn = Group.DimX / AllLanes;
        var turns = (perSlot + perTurn - 1) / perTurn;
        // All threads of a group take the same turns, so that all of them meet at the barriers.
        for (long turn = Grid.IdxX; turn < turns; turn += Grid.DimX)
        {
            var item = (turn * perTurn) + (thread / AllLanes);
            var sums = QuadSum.Start<TReduction>();
            if (item < perSlot)
                sums = Sum<TKernel, TWeighing, TReduction>(data, kernel, entries[item / grid.Blocks], grid, item % grid.Blocks, lane);
            for (var slot = 0; slot < TKernel.Slots; slot++)
            {
                shared[thread] = sums.Slot(slot);
                Group.Barrier();
                for (var half = Lanes; half > 0; half >>= 1)
                {
                    if (lane < half)
                        shared[thread] = TReduction.Combine(shared[thread], shared[thread + half]);
                    Group.Barrier();
                }
                if (lane == 0 && item < perSlot)
                    blocks[(slot * perSlot) + item] = shared[thread];
                Group.Barrier();
            }
        }
    }

    // Sixteen cells after sixteen go to one set of lanes and to the other in turn; what is left at the end goes to the first.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static QuadSum Sum<TKernel, TWeighing, TReduction>(
        in DeviceInputs data, in TKernel kernel, float entry, in ChunkGrid grid, long block, int lane)
        where TKernel : unmanaged, IElementKernel<TKernel>
        where TWeighing : struct, IWeighing
        where TReduction : struct, IReduction
    {
        var sums = QuadSum.Start<TReduction>();
        var at = default(GpuCells);
        at.Data = data;
        at.Valid = -1;
        at.Entry = GpuLane.Of(entry);
        var first = grid.First(block);
        var count = grid.Count(block, first);
        var whole = count - (count % Lanes);
        var offset = lane;
        // Four at a time, so that their loads are under way together.
        for (; offset + (3 * AllLanes) < whole; offset += 4 * AllLanes)
        {
            at.Cell = first + offset;
            sums.Take<TKernel, TWeighing, TReduction>(kernel, ref at);
            at.Cell += AllLanes;
            sums.Take<TKernel, TWeighing, TReduction>(kernel, ref at);
            at.Cell += AllLanes;
            sums.Take<TKernel, TWeighing, TReduction>(kernel, ref at);
            at.Cell += AllLanes;
            sums.Take<TKernel, TWeighing, TReduction>(kernel, ref at);
        }
        for (; offset < whole; offset += AllLanes)
        {
            at.Cell = first + offset;
            sums.Take<TKernel, TWeighing, TReduction>(kernel, ref at);
        }
        if (lane < count - whole)
        {
            at.Cell = first + whole + lane;
            sums.Take<TKernel, TWeighing, TReduction>(kernel, ref at);
        }
        return sums;
    }
}
