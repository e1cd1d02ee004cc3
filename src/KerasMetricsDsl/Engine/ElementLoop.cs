using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Runs an element kernel over the cells of a chunk: all at once where they are read in the caller's memory, else block by block.</summary>
/// <typeparam name="TKernel">The kernel.</typeparam>
/// <typeparam name="T">The lanes.</typeparam>
/// <typeparam name="TSums">The sums of the lanes.</typeparam>
/// <typeparam name="TWeighting">What there is besides values.</typeparam>
internal static unsafe class ElementLoop<TKernel, T, TSums, TWeighting>
    where TKernel : unmanaged, IElementKernel<TKernel>
    where T : struct, ILanes<T>
    where TSums : struct, ILaneSums<TSums, T>
    where TWeighting : IWeighting
{
    private const MethodImplOptions Optimized = MethodImplOptions.AggressiveOptimization;

    /// <summary>Runs one chunk.</summary>
    [SkipLocalsInit]
    [MethodImpl(Optimized)]
    public static void Run(void* job, Chunk* chunk)
    {
        var elementJob = (ElementJob<TKernel>*)job;
        var isDirect = !TKernel.UsesColumn && Block.IsDirect(chunk, TKernel.Inputs);
        var scratch = stackalloc float[Block.ScratchLength(isDirect)];
        // Several entries share a block while it is in the nearest cache.
        var most = isDirect && elementJob->Entries.Length == 1 ? chunk->Count : Block.Size;
        var end = chunk->First + chunk->Count;
        for (var first = chunk->First; first < end; first += most)
        {
            var count = nint.Min(most, end - first);
            var block = Block.Of(*chunk, first, count, scratch, TKernel.Inputs, TKernel.UsesColumn);
            for (var entry = 0; entry < elementJob->Entries.Length; entry++)
                Add(elementJob, chunk, block, count, entry);
            if (TKernel.Reduction != Reduction.Sum)
                WeightTotals<T, TSums, TWeighting>.Add(chunk, block, count);
        }
    }

    [SkipLocalsInit]
    [MethodImpl(Optimized)]
    private static void Add(ElementJob<TKernel>* job, Chunk* chunk, in Block block, nint count, int entry)
    {
        var totals = stackalloc double[ElementSum<TKernel, T, TSums, TWeighting>.Totals];
        for (var slot = 0; slot < TKernel.Slots; slot++)
            totals[slot] = *Total(job, chunk, slot, entry);
        if (TKernel.Reduction == Reduction.Sum)
            AddSums(job, chunk, block, count, entry, totals);
        else
            ElementExtreme<TKernel, T, TWeighting>.Add(job->Kernel, block, count, job->Entries[entry], totals);
        for (var slot = 0; slot < TKernel.Slots; slot++)
            *Total(job, chunk, slot, entry) = totals[slot];
    }

    // Every entry sees the same weights: the first counts them.
    [MethodImpl(Optimized)]
    private static void AddSums(ElementJob<TKernel>* job, Chunk* chunk, in Block block, nint count, int entry, double* totals)
    {
        var weights = totals + TKernel.Slots;
        if (TWeighting.Weights || TWeighting.Masks)
            WeightTotals<T, TSums, TWeighting>.Load(chunk, weights);
        ElementSum<TKernel, T, TSums, TWeighting>.Add(job->Kernel, block, count, job->Entries[entry], totals);
        if ((TWeighting.Weights || TWeighting.Masks) && entry == 0)
            WeightTotals<T, TSums, TWeighting>.Store(chunk, weights, count);
    }

    private static double* Total(ElementJob<TKernel>* job, Chunk* chunk, int slot, int entry) =>
        chunk->Partial + chunk->Slots[job->Slot(slot)].Offset + entry;
}
