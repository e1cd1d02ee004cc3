using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Counts the cells of a chunk into a histogram: indices as vectors, counting one by one.</summary>
/// <typeparam name="TKernel">The kernel.</typeparam>
/// <typeparam name="T">The lanes.</typeparam>
/// <typeparam name="TWeighting">What is added.</typeparam>
internal static unsafe class BucketLoop<TKernel, T, TWeighting>
    where TKernel : unmanaged, IBucketKernel<TKernel>
    where T : struct, ILanes<T>
    where TWeighting : IWeighting
{
    private const int Lanes = 16;

    private static bool Weighs => TKernel.Weighted && TWeighting.Weights;

    private static bool HasAmounts => Weighs || TKernel.HasFactor;

    /// <summary>Runs one chunk.</summary>
    [SkipLocalsInit]
    public static void Run(void* job, Chunk* chunk)
    {
        var bucketJob = (ElementJob<TKernel>*)job;
        ref readonly var slot = ref chunk->Slots[bucketJob->Slot(0)];
        // One more cell than the histogram has takes what is dropped, so that counting needs no test.
        var size = (int)(slot.Columns * slot.Cells);
        var table = new BucketTable(chunk->Partial + slot.Offset, size, bucketJob->Entries.Length, HasAmounts);
        if (table.ReplicaBytes > 0)
        {
            var replicas = stackalloc byte[table.ReplicaBytes];
            table.UseReplicas(replicas);
            CountBlocks(bucketJob, chunk, slot, size, table);
            table.Flush();
        }
        else
        {
            CountBlocks(bucketJob, chunk, slot, size, table);
        }
    }

    [SkipLocalsInit]
    private static void CountBlocks(ElementJob<TKernel>* job, Chunk* chunk, in SlotView slot, int size, in BucketTable table)
    {
        var scratch = stackalloc float[Block.ScratchLength];
        var indices = stackalloc int[Block.Size];
        var amounts = stackalloc float[HasAmounts ? Block.Size : 0];
        var end = chunk->First + chunk->Count;
        for (var first = chunk->First; first < end; first += Block.Size)
        {
            var count = (int)nint.Min(Block.Size, end - first);
            var block = default(Block);
            block.Load(
                *chunk,
                first,
                count,
                scratch,
                readsWeights: !TKernel.Weighted || TWeighting.Weights,
                TKernel.UsesColumn || slot.PerColumn);
            var tail = block.Tail(chunk->InputCount, count, scratch);
            WeightTotals<T>.Add(chunk, block, tail, count);
            for (var entry = 0; entry < job->Entries.Length; entry++)
            {
                T dropped = Evaluate(job, chunk, slot, block, tail, first, count, entry, indices, amounts);
                chunk->Partial[slot.DroppedOffset] += T.Sum(dropped);
                if (HasAmounts)
                    table.Add(entry, indices, amounts, count);
                else
                    table.Count(entry, indices, count);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static T Evaluate(
        ElementJob<TKernel>* job,
        Chunk* chunk,
        in SlotView slot,
        in Block block,
        in Block tail,
        nint first,
        int count,
        int entry,
        int* indices,
        float* amounts)
    {
        var kernel = job->Kernel;
        T dropped = 0f;
        nint full = count & -Lanes;
        var at = new Cells<T>(block, first, chunk->Fault) { Entry = job->Entries[entry] };
        for (nint offset = 0; offset < full; offset += Lanes)
        {
            at.Offset = offset;
            if (TWeighting.Masks)
                at.Valid = at.Kept;
            dropped += Step(kernel, at, slot, indices + offset, amounts + offset);
        }
        if (full != count)
        {
            var last = new Cells<T>(tail, first + full, chunk->Fault)
            {
                Entry = job->Entries[entry],
                Valid = T.First(count - (int)full),
            };
            if (TWeighting.Masks)
                last.Valid &= last.Kept;
            dropped += Step(kernel, last, slot, indices + full, amounts + full);
        }
        return dropped;
    }

    // Writes sixteen indices and amounts; gives 1 in the lanes whose index is out of range.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Step(in TKernel kernel, in Cells<T> at, in SlotView slot, int* indices, float* amounts)
    {
        var index = TKernel.Index(kernel, at, out var factor);
        var inside = Bucket.InRange(index, T.Int(slot.Cells));
        if (slot.PerColumn)
            index = T.AddInt(index, T.MultiplyInt(at.Column, T.Int(slot.Cells)));
        T.Store(T.Select(inside & at.Valid, index, T.Int((int)slot.Columns * slot.Cells)), (float*)indices);
        if (HasAmounts)
        {
            T amount = TKernel.HasFactor ? factor : 1f;
            if (Weighs)
                amount *= at.Weight;
            T.Store(amount, amounts);
        }
        return T.Select(at.Valid & ~inside, 1f, 0f);
    }
}
