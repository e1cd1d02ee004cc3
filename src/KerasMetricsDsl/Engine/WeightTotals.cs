using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Adds up the weights of a block and counts its unmasked cells: the counts of means.</summary>
/// <typeparam name="T">The lanes.</typeparam>
/// <typeparam name="TSums">The sums of the lanes.</typeparam>
/// <typeparam name="TWeighting">What there is besides values.</typeparam>
internal static unsafe class WeightTotals<T, TSums, TWeighting>
    where T : struct, ILanes<T>
    where TSums : struct, ILaneSums<TSums, T>
    where TWeighting : IWeighting
{
    /// <summary>Adds a block to the chunk's totals, if this pass is the one that counts and its loop does not do it beside its values.</summary>
    public static void Add(Chunk* chunk, in Block block, nint count)
    {
        if (chunk->Totals == null)
            return;
        var totals = stackalloc double[2];
        Load(chunk, totals);
        if (TWeighting.Weights || TWeighting.Masks)
            ElementSum<NoValues, T, TSums, TWeighting>.Add(default, block, count, 0f, totals);
        Store(chunk, totals, count);
    }

    /// <summary>Puts the chunk's totals where a sum goes on with them.</summary>
    public static void Load(Chunk* chunk, double* totals)
    {
        totals[0] = chunk->Totals == null ? 0 : chunk->Totals[TWeighting.Weights ? 0 : 1];
        if (TWeighting.Weights && TWeighting.Masks)
            totals[1] = chunk->Totals == null ? 0 : chunk->Totals[1];
    }

    /// <summary>Takes them back. Without a mask all cells count, without weights as much as they are.</summary>
    public static void Store(Chunk* chunk, double* totals, nint count)
    {
        if (chunk->Totals == null)
            return;
        var kept = TWeighting.Masks ? totals[TWeighting.Weights ? 1 : 0] : chunk->Totals[1] + count;
        chunk->Totals[0] = TWeighting.Weights ? totals[0] : kept;
        chunk->Totals[1] = kept;
    }

    // A kernel that leaves the loop with nothing but weights to add.
    private readonly struct NoValues : IElementKernel<NoValues>
    {
        public static int Slots => 0;

        public static Quad<TLanes> Evaluate<TLanes, TCells>(in NoValues k, ref TCells at)
            where TLanes : struct, ILanes<TLanes>
            where TCells : struct, ICells<TLanes>, allows ref struct => default;
    }
}
