using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Adds up an element kernel over the cells of a chunk for each column on its own.</summary>
/// <remarks>
/// Neighbouring cells belong to neighbouring columns, so a block's values are added to the totals as vectors. Short rows
/// are strung together to at least <see cref="ShortestWheel"/> totals that are folded at the end: adding to one total over
/// and over would wait for each addition.
/// </remarks>
/// <typeparam name="TKernel">The kernel.</typeparam>
/// <typeparam name="T">The lanes.</typeparam>
/// <typeparam name="TSums">The sums of the lanes.</typeparam>
/// <typeparam name="TWeighting">What there is besides values.</typeparam>
internal static unsafe class ColumnLoop<TKernel, T, TSums, TWeighting>
    where TKernel : unmanaged, IElementKernel<TKernel>
    where T : struct, ILanes<T>
    where TSums : struct, ILaneSums<TSums, T>
    where TWeighting : IWeighting
{
    private const int ShortestWheel = 64;
    private const int MaxWheelValues = 8192;

    /// <summary>Runs one chunk, which starts with a row.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(void* job, Chunk* chunk)
    {
        var elementJob = (ElementJob<TKernel>*)job;
        var totals = elementJob->Entries.Length * TKernel.Slots;
        var columns = chunk->Columns;
        var wheel = (ShortestWheel + columns - 1) / columns * columns;
        if (columns >= ShortestWheel || totals * wheel > MaxWheelValues)
        {
            AddBlocks(elementJob, chunk, columns, null);
            return;
        }
        var wheels = stackalloc double[(int)(totals * wheel)];
        new Span<double>(wheels, (int)(totals * wheel)).Fill(ElementStep<TKernel, T, TWeighting>.None);
        AddBlocks(elementJob, chunk, wheel, wheels);
        for (var total = 0; total < totals; total++)
        {
            for (nint i = 0; i < wheel; i++)
                Combine(Total(elementJob, chunk, total) + (i % columns), wheels[(total * wheel) + i]);
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddBlocks(ElementJob<TKernel>* job, Chunk* chunk, nint wheel, double* wheels)
    {
        var isDirect = !TKernel.UsesColumn && Block.IsDirect(chunk, TKernel.Inputs);
        var scratch = stackalloc float[Block.ScratchLength(isDirect)];
        var values = stackalloc float[4 * Block.Size];
        var end = chunk->First + chunk->Count;
        for (var first = chunk->First; first < end; first += Block.Size)
        {
            var count = (int)nint.Min(Block.Size, end - first);
            var block = Block.Of(*chunk, first, count, scratch, TKernel.Inputs, TKernel.UsesColumn);
            WeightTotals<T, TSums, TWeighting>.Add(chunk, block, count);
            for (var entry = 0; entry < job->Entries.Length; entry++)
            {
                Evaluate(job->Kernel, block, count, job->Entries[entry], values);
                for (var slot = 0; slot < TKernel.Slots; slot++)
                {
                    var total = (entry * TKernel.Slots) + slot;
                    var target = wheels == null ? Total(job, chunk, total) : wheels + (total * wheel);
                    Turn(target, wheel, (first - chunk->First) % wheel, values + (slot * Block.Size), count);
                }
            }
        }
    }

    private static double* Total(ElementJob<TKernel>* job, Chunk* chunk, int total)
    {
        ref readonly var slot = ref chunk->Slots[job->Slot(total % TKernel.Slots)];
        return chunk->Partial + slot.Offset + (total / TKernel.Slots * slot.Columns);
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Evaluate(in TKernel kernel, in Block block, int count, float entry, float* values)
    {
        var rest = count % Block.Lanes;
        Fill(kernel, new Cells<T, TWeighting>(block, entry), count - rest, values);
        if (rest == 0)
            return;
        var scratch = stackalloc float[Block.TailLength];
        var tail = block.Tail(count - rest, rest, scratch);
        values += count - rest;
        if (TWeighting.Weights)
            ColumnLoop<TKernel, T, TSums, MaskedWeighted>.Fill(kernel, new Cells<T, MaskedWeighted>(tail, entry), Block.Lanes, values);
        else
            ColumnLoop<TKernel, T, TSums, Masked>.Fill(kernel, new Cells<T, Masked>(tail, entry), Block.Lanes, values);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Fill(in TKernel parameters, in Cells<T, TWeighting> cells, int count, float* values)
    {
        var kernel = parameters;
        var at = cells;
        for (nint offset = 0; offset < count; offset += T.Count)
            Store(ElementStep<TKernel, T, TWeighting>.At(kernel, ref at, offset), values + offset);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(in Quad<T> quad, float* values)
    {
        T.Store(quad.A, values);
        if (TKernel.Slots > 1)
            T.Store(quad.B, values + Block.Size);
        if (TKernel.Slots > 2)
            T.Store(quad.C, values + (2 * Block.Size));
        if (TKernel.Slots > 3)
            T.Store(quad.D, values + (3 * Block.Size));
    }

    // Adds consecutive values to consecutive totals, from the last one on to the first again.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Turn(double* totals, nint wheel, nint position, float* values, int count)
    {
        while (count > 0)
        {
            var run = (int)nint.Min(count, wheel - position);
            var i = 0;
            if (TKernel.Reduction == Reduction.Sum)
            {
                for (; i + T.Count <= run; i += T.Count)
                    T.AddTo(totals + position + i, T.Load(values + i));
            }
            for (; i < run; i++)
                Combine(totals + position + i, values[i]);
            position = 0;
            values += run;
            count -= run;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Combine(double* total, double value) => *total = TKernel.Reduction switch
    {
        Reduction.Min => Math.Min(*total, value),
        Reduction.Max => Math.Max(*total, value),
        _ => *total + value,
    };
}
