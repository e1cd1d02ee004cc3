using System.Runtime.CompilerServices;
using ILGPU;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Adds up how much weight there is and how many cells or rows are not masked, in the CPU engine's order.</summary>
internal static class WeightKernels
{
    private const int Lanes = 16;

    // The CPU adds a block's whole vectors, and then what is left of it.
    private const int Parts = 2;

    /// <summary>Leaves [weight, count][block][whole vectors, rest][lane].</summary>
    public static void ByLane(TotalsSource source, ChunkGrid grid, ArrayView<double> lanes)
    {
        var perLine = grid.Blocks * Parts * Lanes;
        for (var item = DeviceThread.Index; item < grid.Blocks * Lanes; item += DeviceThread.Count)
        {
            var block = item / Lanes;
            var lane = (int)(item % Lanes);
            var first = grid.First(block);
            var count = grid.Count(block, first);
            var whole = count - (count % Lanes);
            var weight = 0.0;
            var kept = 0.0;
            for (var offset = lane; offset < whole; offset += Lanes)
            {
                var isKept = IsKept(source, first + offset);
                kept += isKept ? 1.0 : 0.0;
                weight += isKept ? Weight(source, first + offset) : 0f;
            }
            var target = (block * Parts * Lanes) + lane;
            lanes[target] = weight;
            lanes[perLine + target] = kept;

            var isThere = lane < count - whole && IsKept(source, first + whole + lane);
            lanes[target + Lanes] = isThere ? Weight(source, first + whole + lane) : 0f;
            lanes[perLine + target + Lanes] = isThere ? 1.0 : 0.0;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsKept(in TotalsSource source, long i) => source.HasMask == 0 || GpuInstruction.BitsOf(source.Mask[i]) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Weight(in TotalsSource source, long i) => source.HasWeights != 0 ? source.Weights[i] : 1f;
}
