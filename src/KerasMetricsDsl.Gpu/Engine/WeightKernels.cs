using ILGPU;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Adds up how much weight there is and how many cells or rows are not masked, in the CPU engine's order.</summary>
internal static class WeightKernels
{
    private const int Lanes = 16;

    // The CPU adds a block's whole vectors, and then what is left of it.
    private const int Parts = 2;

    /// <summary>Leaves [weight, count][block][whole vectors, rest][lane].</summary>
    /// <param name="weights">The weights, 1 each if there are none.</param>
    /// <param name="mask">The mask.</param>
    /// <param name="hasWeights">Not 0 if there are weights.</param>
    /// <param name="hasMask">Not 0 if there is a mask.</param>
    /// <param name="grid">The cells or rows.</param>
    /// <param name="lanes">The target.</param>
    public static void ByLane(
        ArrayView<float> weights, ArrayView<float> mask, int hasWeights, int hasMask, ChunkGrid grid, ArrayView<double> lanes)
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
                var isKept = hasMask == 0 || Interop.FloatAsInt(mask[first + offset]) != 0;
                kept += isKept ? 1.0 : 0.0;
                weight += isKept ? (hasWeights != 0 ? weights[first + offset] : 1f) : 0f;
            }
            var target = (block * Parts * Lanes) + lane;
            lanes[target] = weight;
            lanes[perLine + target] = kept;

            var isThere = lane < count - whole && (hasMask == 0 || Interop.FloatAsInt(mask[first + whole + lane]) != 0);
            lanes[target + Lanes] = isThere ? (hasWeights != 0 ? weights[first + whole + lane] : 1f) : 0f;
            lanes[perLine + target + Lanes] = isThere ? 1.0 : 0.0;
        }
    }
}
