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

    private static void Add(ElementJob<TKernel>* job, Chunk* chunk, in Block block, in Block tail, nint first, int count, int entry)
    {
        var full = count & -Lanes;
        var at = new Cells<T>(block, first, chunk->Fault) { Entry = job->Entries[entry] };
        Sum(job->Kernel, at, full, out var sums);
        Flush(job, chunk, entry, sums);
        if (full == count)
            return;
        var rest = count - full;
        ElementStep<TKernel, T, TWeighting>.Tail(job->Kernel, job->Entries[entry], chunk, tail, first + full, rest, out sums);
        Flush(job, chunk, entry, sums);
    }

    // The hot loop is alone in its method: the JIT inlines a kernel's many small operations only while a budget lasts that
    // grows with the method's own code, and what is not inlined here would cost a call per operation.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Sum(in TKernel parameters, in Cells<T> block, nint count, out Quad<T> sums)
    {
        var kernel = parameters;
        var at = block;
        T a = ElementStep<TKernel, T, TWeighting>.None;
        T b = a, c = a, d = a;
        nint offset = 0;
        if (TKernel.Slots == 1 && TKernel.Chains > 1)
        {
            for (; offset + Lanes < count; offset += 2 * Lanes)
            {
                a = ElementStep<TKernel, T, TWeighting>.Combine(a, ElementStep<TKernel, T, TWeighting>.At(kernel, ref at, offset).A);
                var next = ElementStep<TKernel, T, TWeighting>.At(kernel, ref at, offset + Lanes);
                b = ElementStep<TKernel, T, TWeighting>.Combine(b, next.A);
            }
        }
        for (; offset < count; offset += Lanes)
        {
            var values = ElementStep<TKernel, T, TWeighting>.At(kernel, ref at, offset);
            a = ElementStep<TKernel, T, TWeighting>.Combine(a, values.A);
            if (TKernel.Slots > 1)
                b = ElementStep<TKernel, T, TWeighting>.Combine(b, values.B);
            if (TKernel.Slots > 2)
                c = ElementStep<TKernel, T, TWeighting>.Combine(c, values.C);
            if (TKernel.Slots > 3)
                d = ElementStep<TKernel, T, TWeighting>.Combine(d, values.D);
        }
        if (TKernel.Slots == 1)
            a = ElementStep<TKernel, T, TWeighting>.Combine(a, b);
        sums = new(a, b, c, d);
    }

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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
