using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Engine;

/// <summary>Finds the rows that have a NaN in an input or in their weights.</summary>
internal static unsafe class NanRows
{
    private const int BlockSize = 1024;

    /// <summary>Looks through the rows [first, end).</summary>
    public static void Find(RowChoice* choice, nint first, nint end)
    {
        var plan = choice->Plan;
        for (var i = 0; i < plan->InputCount; i++)
        {
            ref readonly var input = ref plan->Inputs[i];
            if (NanScan.CanHold(input.Type))
                Find(choice, input.Type, input.Data, LengthOf(choice, input), first, end);
        }
        ref readonly var weights = ref plan->Weights;
        if (!weights.HasWeights || !NanScan.CanHold(weights.WeightType))
            return;
        if (weights.WeighsRows && !choice->IsByElement)
            FindInWeights(choice, weights.RowWeights, 1, first, end);
        else
            FindInWeights(choice, weights.CellWeights, choice->Columns, first, end);
    }

    /// <summary>The elements an input has for each row.</summary>
    public static nint LengthOf(RowChoice* choice, in InputView input) => choice->IsByElement ? 1 : input.RowLength;

    private static void Find(RowChoice* choice, ElementType type, byte* data, nint length, nint first, nint end)
    {
        var stop = end * length;
        for (var at = NanScan.First(type, data, first * length, stop); at < stop; at = NanScan.First(type, data, at, stop))
        {
            var row = at / length;
            if (!RowChoice.Found(choice, row))
                return;
            at = (row + 1) * length;
        }
    }

    private static nint First(float* block, nint from, nint to) => NanScan.First(ElementType.Single, (byte*)block, from, to);

    // Weights may be stored for fewer rows than they are for.
    [SkipLocalsInit]
    private static void FindInWeights(RowChoice* choice, in BroadcastView weights, nint length, nint first, nint end)
    {
        var block = stackalloc float[BlockSize];
        var stop = end * length;
        for (var start = first * length; start < stop; start += BlockSize)
        {
            var count = nint.Min(BlockSize, stop - start);
            weights.Load(start, count, block);
            for (var at = First(block, 0, count); at < count; at = First(block, at + 1, count))
            {
                if (!RowChoice.Found(choice, (start + at) / length))
                    return;
            }
        }
    }
}
