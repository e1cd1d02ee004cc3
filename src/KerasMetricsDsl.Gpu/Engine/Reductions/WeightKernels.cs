using System.Runtime.CompilerServices;
using ILGPU;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Adds up how much weight there is and how many cells or rows are not masked, in the CPU engine's order.</summary>
internal static class WeightKernels
{
    private const int Lanes = 16;

    private const int AllLanes = 2 * Lanes;

    /// <summary>Leaves [weight, count][block][lane]: the lanes of values, in two sets.</summary>
    public static void ByLane(TotalsSource source, ChunkGrid grid, ArrayView<double> lanes)
    {
        var perLine = grid.Blocks * AllLanes;
        for (var item = DeviceThread.Index; item < perLine; item += DeviceThread.Count)
        {
            var block = item / AllLanes;
            var lane = (int)(item % AllLanes);
            var first = grid.First(block);
            var count = grid.Count(block, first);
            var whole = count - (count % Lanes);
            var weight = 0.0;
            var kept = 0.0;
            for (var offset = lane; offset < whole; offset += AllLanes)
                Add(source, first + offset, ref weight, ref kept);
            if (lane < count - whole)
                Add(source, first + whole + lane, ref weight, ref kept);
            lanes[item] = weight;
            lanes[perLine + item] = kept;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(in TotalsSource source, long i, ref double weight, ref double kept)
    {
        var isKept = IsKept(source, i);
        kept += isKept ? 1.0 : 0.0;
        weight += isKept ? Weight(source, i) : 0f;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsKept(in TotalsSource source, long i) => source.HasMask == 0 || GpuInstruction.BitsOf(source.Mask[i]) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Weight(in TotalsSource source, long i) => source.HasWeights != 0 ? source.Weights[i] : 1f;
}
