using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Adds up an element kernel over the cells of a chunk.</summary>
/// <remarks>
/// Every value is added in double, times its weight in double: a batch gives the same sum whole or split, but for the last bits of
/// a double. Which cells share a lane does not depend on the width of the hardware's vectors.
/// </remarks>
/// <typeparam name="TKernel">The kernel.</typeparam>
/// <typeparam name="T">The lanes.</typeparam>
/// <typeparam name="TSums">The sums of the lanes.</typeparam>
/// <typeparam name="TWeighting">What happens to values before they are added.</typeparam>
internal static unsafe class ElementLoop<TKernel, T, TSums, TWeighting>
    where TKernel : unmanaged, IElementKernel<TKernel>
    where T : struct, ILanes<T>
    where TSums : struct, ILaneSums<TSums, T>
    where TWeighting : IWeighting
{
    private const int Lanes = 16;
    private const int SlotLanes = 4 * Lanes;
    private const int LaneSets = 2;

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
        if (TKernel.Reduction == Reduction.Sum)
        {
            var lanes = stackalloc double[LaneSets * SlotLanes];
            new Span<double>(lanes, LaneSets * SlotLanes).Clear();
            if (TKernel.Slots == 1)
                SumInRegisters(job->Kernel, at, full, lanes);
            else
                Sum(job->Kernel, at, full, lanes);
            if (full != count)
                ElementStep<TKernel, T, TWeighting>.AddTail(job->Kernel, job->Entries[entry], chunk, tail, first + full, count - full, lanes);
            for (var slot = 0; slot < TKernel.Slots; slot++)
                *Total(job, chunk, slot, entry) += Fold(lanes + (slot * Lanes));
            return;
        }
        Extremes(job->Kernel, at, full, out var extremes);
        Keep(job, chunk, entry, extremes);
        if (full == count)
            return;
        ElementStep<TKernel, T, TWeighting>.Tail(job->Kernel, job->Entries[entry], chunk, tail, first + full, count - full, out extremes);
        Keep(job, chunk, entry, extremes);
    }

    // The hot loop is alone in its method: the JIT inlines a kernel's many small operations only while a budget lasts that
    // grows with the method's own code, and what is not inlined here would cost a call per operation.
    // Two sets of lanes take turns, so that an addition need not wait for the one before it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Sum(in TKernel parameters, in Cells<T> block, nint count, double* lanes)
    {
        var kernel = parameters;
        var at = block;
        for (nint offset = 0; offset < count; offset += Lanes)
            ElementStep<TKernel, T, TWeighting>.AddAt(kernel, ref at, offset, lanes + ((offset & Lanes) * (SlotLanes / Lanes)));
    }

    // The same for a single accumulator, whose two sets of lanes fit into the registers of wide vectors.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void SumInRegisters(in TKernel parameters, in Cells<T> block, nint count, double* lanes)
    {
        var kernel = parameters;
        var at = block;
        TSums even = default, odd = default;
        nint offset = 0;
        for (; offset < count - Lanes; offset += 2 * Lanes)
        {
            ElementStep<TKernel, T, TWeighting>.AddAt(kernel, ref at, offset, ref even);
            ElementStep<TKernel, T, TWeighting>.AddAt(kernel, ref at, offset + Lanes, ref odd);
        }

        if (offset < count)
            ElementStep<TKernel, T, TWeighting>.AddAt(kernel, ref at, offset, ref even);
        even.Store(lanes);
        odd.Store(lanes + SlotLanes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Extremes(in TKernel parameters, in Cells<T> block, nint count, out Quad<T> extremes)
    {
        var kernel = parameters;
        var at = block;
        T a = ElementStep<TKernel, T, TWeighting>.None;
        T b = a, c = a, d = a;
        for (nint offset = 0; offset < count; offset += Lanes)
        {
            var values = ElementStep<TKernel, T, TWeighting>.At(kernel, ref at, offset);
            a = ElementStep<TKernel, T, TWeighting>.Extreme(a, values.A);
            if (TKernel.Slots > 1)
                b = ElementStep<TKernel, T, TWeighting>.Extreme(b, values.B);
            if (TKernel.Slots > 2)
                c = ElementStep<TKernel, T, TWeighting>.Extreme(c, values.C);
            if (TKernel.Slots > 3)
                d = ElementStep<TKernel, T, TWeighting>.Extreme(d, values.D);
        }
        extremes = new(a, b, c, d);
    }

    private static double Fold(double* lanes)
    {
        for (var i = 0; i < Lanes; i++)
            lanes[i] += lanes[SlotLanes + i];
        return Folds.Sum(lanes);
    }

    private static void Keep(ElementJob<TKernel>* job, Chunk* chunk, int entry, in Quad<T> extremes)
    {
        Keep(Total(job, chunk, 0, entry), extremes.A);
        if (TKernel.Slots > 1)
            Keep(Total(job, chunk, 1, entry), extremes.B);
        if (TKernel.Slots > 2)
            Keep(Total(job, chunk, 2, entry), extremes.C);
        if (TKernel.Slots > 3)
            Keep(Total(job, chunk, 3, entry), extremes.D);
    }

    private static void Keep(double* total, T value) =>
        *total = TKernel.Reduction == Reduction.Min ? Math.Min(*total, T.Min(value)) : Math.Max(*total, T.Max(value));

    private static double* Total(ElementJob<TKernel>* job, Chunk* chunk, int slot, int entry) =>
        chunk->Partial + chunk->Slots[job->Slot(slot)].Offset + entry;
}
