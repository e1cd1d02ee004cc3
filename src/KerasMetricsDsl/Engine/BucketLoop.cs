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
        var table = new BucketTable(chunk->Partial + slot.Offset, size, bucketJob->Entries.Length, HasAmounts, chunk->Count);
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
                var dropped = Evaluate(job, chunk, slot, block, tail, first, count, entry, indices, amounts);
                chunk->Partial[slot.DroppedOffset] += dropped;
                if (dropped != 0 && chunk->ForbidsDropped)
                    NoteDropped(job, chunk, slot, block, tail, first, count, entry);
                if (HasAmounts)
                    table.Add(entry, indices, amounts, count);
                else
                    table.Count(entry, indices, count);
            }
        }
    }

    private static double Evaluate(
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
        var full = count & -Lanes;
        var at = new Cells<T>(block, first, chunk->Fault) { Entry = job->Entries[entry] };
        var dropped = Evaluate(job->Kernel, at, slot, full, indices, amounts);
        if (full == count)
            return dropped;
        at = new Cells<T>(tail, first + full, chunk->Fault) { Entry = job->Entries[entry], Valid = T.First(count - full) };
        return dropped + Evaluate(job->Kernel, at, slot, count - full, indices + full, amounts + full);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static double Evaluate(in TKernel parameters, in Cells<T> block, in SlotView slot, int count, int* indices, float* amounts)
    {
        var kernel = parameters;
        var at = block;
        var valid = at.Valid;
        var perColumn = slot.PerColumn;
        T cells = T.Int(slot.Cells), dump = T.Int((int)slot.Columns * slot.Cells), dropped = 0f;
        for (nint offset = 0; offset < count; offset += Lanes)
        {
            at.Offset = offset;
            if (TWeighting.Masks)
                at.Valid = valid & at.Kept;
            var index = TKernel.Index<T, Cells<T>>(kernel, ref at, out var factor);
            var inside = T.InRange(index, cells);
            dropped += T.Select(at.Valid & ~inside, 1f, 0f);
            if (perColumn)
                index = T.AddInt(index, T.MultiplyInt(at.Column, cells));
            T.Store(T.Select(inside & at.Valid, index, dump), (float*)(indices + offset));
            if (HasAmounts)
                T.Store(Amount(at, factor), amounts + offset);
        }
        return T.Sum(dropped);
    }

    // Only when something is wrong already: the block is evaluated once more, to find out where.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void NoteDropped(
        ElementJob<TKernel>* job, Chunk* chunk, in SlotView slot, in Block block, in Block tail, nint first, int count, int entry)
    {
        var kernel = job->Kernel;
        var full = count & -Lanes;
        for (var start = 0; start < count; start += Lanes)
        {
            var at = start < full
                ? new Cells<T>(block, first, chunk->Fault) { Offset = start }
                : new Cells<T>(tail, first + full, chunk->Fault) { Valid = T.First(count - full) };
            at.Entry = job->Entries[entry];
            if (TWeighting.Masks)
                at.Valid &= at.Kept;
            var outside = at.Valid & ~T.InRange(TKernel.Index<T, Cells<T>>(kernel, ref at, out _), T.Int(slot.Cells));
            if (!T.Any(outside))
                continue;
            FaultRecord.Raise(chunk->Fault, FaultKind.Range, job->Slot(0), first + start + Engine.Lanes.First(outside), 0, slot.Cells);
            return;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Amount(in Cells<T> at, T factor) =>
        !TKernel.HasFactor ? at.Weight : Weighs ? factor * at.Weight : factor;
}
