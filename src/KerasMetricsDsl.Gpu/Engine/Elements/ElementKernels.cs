using System.Runtime.CompilerServices;
using ILGPU;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Adds up element kernels as the CPU engine does: in blocks of 1,024 cells on two sets of sixteen lanes in double.</summary>
internal static class ElementKernels
{
    private const int Lanes = 16;
    private const int AllLanes = 2 * Lanes;

    /// <summary>Leaves each lane's sums as [slot][entry][block][lane]; threads share nothing.</summary>
    public static void ByLane<TPasses, TReduction>(DeviceInputs data, TPasses passes, ChunkGrid grid, long entries, ArrayView<double> lanes)
        where TPasses : struct, IElementPasses
        where TReduction : struct, IReduction
    {
        var perEntry = grid.Blocks * AllLanes;
        var perSlot = perEntry * entries;
        for (var item = DeviceThread.Index; item < perSlot; item += DeviceThread.Count)
        {
            var entry = item / perEntry;
            passes.Start(entry);
            AddUp(data, ref passes, grid, (item - (entry * perEntry)) / AllLanes, (int)(item % AllLanes));
            for (var slot = 0; slot < TPasses.Slots; slot++)
                lanes[(slot * perSlot) + item] = passes.Sum(slot);
        }
    }

    /// <summary>Leaves each block's sums as [slot][entry][block]; a group's threads fold the lanes together in shared memory.</summary>
    public static void ByBlock<TPasses, TReduction>(DeviceInputs data, TPasses passes, ChunkGrid grid, long entries, ArrayView<double> blocks)
        where TPasses : struct, IElementPasses
        where TReduction : struct, IReduction
    {
        var shared = SharedMemory.Allocate<double>(GroupFold.MaxGroup);
        var thread = Group.IdxX;
        var lane = thread % AllLanes;
        var perSlot = grid.Blocks * entries;
        var perTurn = Group.DimX / AllLanes;
        var turns = (perSlot + perTurn - 1) / perTurn;
        // All threads of a group take the same turns, so that all of them meet at the barriers.
        for (long turn = Grid.IdxX; turn < turns; turn += Grid.DimX)
        {
            var item = (turn * perTurn) + (thread / AllLanes);
            var isThere = item < perSlot;
            passes.Start(isThere ? item / grid.Blocks : 0);
            if (isThere)
                AddUp(data, ref passes, grid, item % grid.Blocks, lane);
            for (var slot = 0; slot < TPasses.Slots; slot++)
            {
                GroupFold.ByHalves<TReduction>(shared, passes.Sum(slot), AllLanes);
                if (lane == 0 && isThere)
                    blocks[(slot * perSlot) + item] = shared[thread];
                Group.Barrier();
            }
        }
    }

    // Sixteen cells after sixteen go to one set of lanes and to the other in turn; what is left at the end goes to the first.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddUp<TPasses>(in DeviceInputs data, ref TPasses passes, in ChunkGrid grid, long block, int lane)
        where TPasses : struct, IElementPasses
    {
        var first = grid.First(block);
        var count = grid.Count(block, first);
        var whole = count - (count % Lanes);
        var offset = lane;
        // Four at a time, so that their loads are under way together. Several kernels keep a thread busy, and would become four times as long.
        for (; TPasses.Count == 1 && offset + (3 * AllLanes) < whole; offset += 4 * AllLanes)
        {
            passes.Take(data, first + offset);
            passes.Take(data, first + offset + AllLanes);
            passes.Take(data, first + offset + (2 * AllLanes));
            passes.Take(data, first + offset + (3 * AllLanes));
        }
        for (; offset < whole; offset += AllLanes)
            passes.Take(data, first + offset);
        if (lane < count - whole)
            passes.Take(data, first + whole + lane);
    }
}
