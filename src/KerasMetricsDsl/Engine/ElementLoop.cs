using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Adds up an element kernel over the cells of a chunk.</summary>
/// <remarks>
/// Values are added in float lanes and the lanes moved to double after every block. Which cells share a lane depends on the
/// kernel's number of chains alone, not on the width of the hardware's vectors.
/// </remarks>
/// <typeparam name="TKernel">The kernel.</typeparam>
/// <typeparam name="T">The lanes.</typeparam>
/// <typeparam name="TWeighting">What happens to values before they are added.</typeparam>
internal static unsafe class ElementLoop<TKernel, T, TWeighting>
    where TKernel : unmanaged, IElementKernel<TKernel>
    where T : struct, ILanes<T>
    where TWeighting : IWeighting
{
    private const int Lanes = 16;

    /// <summary>Runs one chunk.</summary>
    [SkipLocalsInit]
    public static void Run(void* job, Chunk* chunk)
    {
        var scratch = stackalloc float[Block.ScratchLength];
        var elementJob = (ElementJob<TKernel>*)job;
        var end = chunk->First + chunk->Count;
        for (var first = chunk->First; first < end; first += Block.Size)
        {
            var count = (int)nint.Min(Block.Size, end - first);
            var block = default(Block);
            block.Load(*chunk, first, count, scratch, readsWeights: !TKernel.Weighted || TWeighting.Weights, TKernel.UsesColumn);
            var tail = block.Tail(chunk->InputCount, count, scratch);
            WeightTotals<T>.Add(chunk, block, tail, count);
            for (var entry = 0; entry < elementJob->Entries.Length; entry++)
                Add(elementJob, chunk, block, tail, first, count, entry);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(ElementJob<TKernel>* job, Chunk* chunk, in Block block, in Block tail, nint first, int count, int entry)
    {
        var kernel = job->Kernel;
        var at = new Cells<T>(block, first, chunk->Fault) { Entry = job->Entries[entry] };
        T none = ElementStep<TKernel, T, TWeighting>.None;
        Quad<T> a = new(none, none, none, none), b = a, c = a, d = a;
        nint full = count & -Lanes;
        nint offset = 0;
        if (TKernel.Chains >= 4)
        {
            for (; offset + (4 * Lanes) <= full; offset += 4 * Lanes)
            {
                Step(kernel, ref at, offset, ref a);
                Step(kernel, ref at, offset + Lanes, ref b);
                Step(kernel, ref at, offset + (2 * Lanes), ref c);
                Step(kernel, ref at, offset + (3 * Lanes), ref d);
            }
        }
        else if (TKernel.Chains >= 2)
        {
            for (; offset + (2 * Lanes) <= full; offset += 2 * Lanes)
            {
                Step(kernel, ref at, offset, ref a);
                Step(kernel, ref at, offset + Lanes, ref b);
            }
        }
        for (; offset < full; offset += Lanes)
            Step(kernel, ref at, offset, ref a);

        if (TKernel.Chains >= 4)
        {
            ElementStep<TKernel, T, TWeighting>.Combine(ref c, d);
            ElementStep<TKernel, T, TWeighting>.Combine(ref a, c);
        }
        if (TKernel.Chains >= 2)
            ElementStep<TKernel, T, TWeighting>.Combine(ref a, b);
        if (full != count)
        {
            var last = ElementStep<TKernel, T, TWeighting>.Tail(kernel, job->Entries[entry], chunk, tail, first + full, count - (int)full);
            ElementStep<TKernel, T, TWeighting>.Combine(ref a, last);
        }
        Flush(job, chunk, entry, a);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step(in TKernel kernel, ref Cells<T> at, nint offset, ref Quad<T> sums) =>
        ElementStep<TKernel, T, TWeighting>.Combine(ref sums, ElementStep<TKernel, T, TWeighting>.At(kernel, ref at, offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Flush(ElementJob<TKernel>* job, Chunk* chunk, int entry, in Quad<T> sums)
    {
        Flush(chunk, job->Slot(0), entry, sums.A);
        if (TKernel.Slots > 1)
            Flush(chunk, job->Slot(1), entry, sums.B);
        if (TKernel.Slots > 2)
            Flush(chunk, job->Slot(2), entry, sums.C);
        if (TKernel.Slots > 3)
            Flush(chunk, job->Slot(3), entry, sums.D);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Flush(Chunk* chunk, int slot, int entry, T value)
    {
        var total = chunk->Partial + chunk->Slots[slot].Offset + entry;
        *total = TKernel.Reduction switch
        {
            Reduction.Min => Math.Min(*total, T.Min(value)),
            Reduction.Max => Math.Max(*total, T.Max(value)),
            _ => *total + T.Sum(value),
        };
    }
}
