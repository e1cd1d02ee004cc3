using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Adds up how much weight a block has and how many cells are not masked: the counts of means.</summary>
/// <typeparam name="T">The lanes.</typeparam>
internal static unsafe class WeightTotals<T>
    where T : struct, ILanes<T>
{
    private const int Lanes = 16;

    /// <summary>Adds a block to the chunk's totals, if this pass is the one that counts.</summary>
    public static void Add(Chunk* chunk, in Block block, in Block tail, int count)
    {
        if (chunk->Totals == null)
            return;
        var full = count & -Lanes;
        Add(chunk->Totals, block, full);
        if (full != count)
            Add(chunk->Totals, tail, count - full);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(double* totals, in Block block, int count)
    {
        float* weights = block.Weights, mask = block.Mask;
        var weightLanes = stackalloc double[Lanes];
        new Span<double>(weightLanes, Lanes).Clear();
        T one = 1f, keptSum = 0f;
        for (var offset = 0; offset < count; offset += Lanes)
        {
            var kept = T.First(count - offset);
            if (mask != null)
                kept &= T.Load(mask + offset);
            keptSum += one & kept;
            if (weights != null)
                T.AddTo(weightLanes, T.Load(weights + offset) & kept);
        }
        var kepts = T.Sum(keptSum);
        totals[0] += weights != null ? Folds.Sum(weightLanes) : kepts;
        totals[1] += kepts;
    }
}
