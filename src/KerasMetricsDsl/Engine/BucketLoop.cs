using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Counts the cells of a chunk into a histogram: indices as vectors, counting one by one.</summary>
/// <typeparam name="TKernel">The kernel.</typeparam>
/// <typeparam name="T">The lanes.</typeparam>
/// <typeparam name="TSums">The sums of the lanes.</typeparam>
/// <typeparam name="TWeighting">What there is besides values.</typeparam>
internal static unsafe class BucketLoop<TKernel, T, TSums, TWeighting>
    where TKernel : unmanaged, IBucketKernel<TKernel>
    where T : struct, ILanes<T>
    where TSums : struct, ILaneSums<TSums, T>
    where TWeighting : IWeighting
{
    private static bool Weighs
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => TKernel.Weighted && TWeighting.Weights;
    }

    private static bool HasAmounts
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Weighs || TKernel.HasFactor;
    }

    /// <summary>Runs one chunk.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CountBlocks(ElementJob<TKernel>* job, Chunk* chunk, in SlotView slot, int size, in BucketTable table)
    {
        var readsColumns = TKernel.UsesColumn || slot.PerColumn;
        var isDirect = !readsColumns && Block.IsDirect(chunk, TKernel.Inputs);
        var scratch = stackalloc float[Block.ScratchLength(isDirect)];
        var indices = stackalloc int[Block.Size];
        var amounts = stackalloc float[HasAmounts ? Block.Size : 0];
        var end = chunk->First + chunk->Count;
        for (var first = chunk->First; first < end; first += Block.Size)
        {
            var count = (int)nint.Min(Block.Size, end - first);
            var block = Block.Of(*chunk, first, count, scratch, TKernel.Inputs, readsColumns);
            WeightTotals<T, TSums, TWeighting>.Add(chunk, block, count);
            for (var entry = 0; entry < job->Entries.Length; entry++)
            {
                var dropped = Evaluate(job->Kernel, slot, block, count, job->Entries[entry], indices, amounts);
                chunk->Partial[slot.DroppedOffset] += dropped;
                if (dropped != 0 && chunk->ForbidsDropped && TWeighting.Weights)
                    BucketLoop<TKernel, T, TSums, MaskedWeighted>.NoteDropped(job, slot, block, count, entry);
                else if (dropped != 0 && chunk->ForbidsDropped)
                    BucketLoop<TKernel, T, TSums, Masked>.NoteDropped(job, slot, block, count, entry);
                if (HasAmounts)
                    table.Add(entry, indices, amounts, count);
                else
                    table.Count(entry, indices, count);
            }
        }
    }

    // The number of cells whose index is none of the histogram's.
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Evaluate(
        in TKernel kernel, in SlotView slot, in Block block, int count, float entry, int* indices, float* amounts)
    {
        var rest = count % Block.Lanes;
        var lanes = stackalloc float[T.Count];
        Fill(kernel, new Cells<T, TWeighting>(block, entry), slot, count - rest, indices, amounts, lanes);
        var dropped = T.Sum(T.ToSingle(T.Load(lanes)));
        if (rest == 0)
            return dropped;
        var scratch = stackalloc float[Block.TailLength];
        var tail = block.Tail(count - rest, rest, scratch);
        indices += count - rest;
        amounts += count - rest;
        return dropped + (TWeighting.Weights
            ? BucketLoop<TKernel, T, TSums, MaskedWeighted>.Evaluate(kernel, slot, tail, Block.Lanes, entry, indices, amounts)
            : BucketLoop<TKernel, T, TSums, Masked>.Evaluate(kernel, slot, tail, Block.Lanes, entry, indices, amounts));
    }

    // Alone in its method, without a call, as every loop that a kernel is inlined into.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Fill(
        in TKernel parameters, in Cells<T, TWeighting> cells, in SlotView slot, int count, int* indices, float* amounts, float* lanes)
    {
        var kernel = parameters;
        var at = cells;
        var perColumn = slot.PerColumn;
        T size = T.Int(slot.Cells), dump = T.Int((int)slot.Columns * slot.Cells), dropped = T.Int(0);
        for (nint offset = 0; offset < count; offset += T.Count)
        {
            at.MoveTo(offset);
            var index = TKernel.Index<T, Cells<T, TWeighting>>(kernel, ref at, out var factor);
            var inside = T.InRange(index, size);
            var outside = ~inside;
            if (TWeighting.Masks)
            {
                inside &= at.Valid;
                outside &= at.Valid;
            }
            dropped = T.SubtractInt(dropped, outside);
            if (perColumn)
                index = T.AddInt(index, T.MultiplyInt(at.Column, size));
            T.Store(T.Select(inside, index, dump), (float*)(indices + offset));
            if (!HasAmounts)
                continue;
            var amount = TKernel.HasFactor ? factor : at.Weight;
            if (TKernel.HasFactor && Weighs)
                amount *= at.Weight;
            T.Store(amount, amounts + offset);
        }
        T.Store(dropped, lanes);
    }

    // Only when something is wrong already: the block is evaluated once more, to find out where.
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void NoteDropped(ElementJob<TKernel>* job, in SlotView slot, in Block block, int count, int entry)
    {
        var kernel = job->Kernel;
        var scratch = stackalloc float[Block.TailLength];
        for (var start = 0; start < count; start += T.Count)
        {
            var left = Math.Min(T.Count, count - start);
            var at = new Cells<T, TWeighting>(block.Tail(start, left, scratch), job->Entries[entry]);
            at.MoveTo(0);
            var outside = at.Valid & ~T.InRange(TKernel.Index<T, Cells<T, TWeighting>>(kernel, ref at, out _), T.Int(slot.Cells));
            if (!T.Any(outside))
                continue;
            FaultRecord.Raise(block.Fault, FaultKind.Range, job->Slot(0), block.First + start + Engine.Lanes.First(outside), 0, slot.Cells);
            return;
        }
    }
}
