using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Engine;

/// <summary>Finds the rows that have a value below 0 in an input that may not have any.</summary>
internal static unsafe class NegativeRows
{
    private const int BlockSize = 1024;

    /// <summary>Notes the first such row that counts.</summary>
    public static void Find(RowChoice* choice, MetricLayout layout)
    {
        for (var i = 0; i < choice->Plan->InputCount; i++)
        {
            ref readonly var input = ref choice->Plan->Inputs[i];
            if (layout.Inputs[i].IsNonNegative)
                Find(choice, input, NanRows.LengthOf(choice, input));
        }
    }

    /// <summary>The position of the first value below 0 in [from, to), or <paramref name="to"/>.</summary>
    [SkipLocalsInit]
    public static nint First(in InputView input, nint from, nint to, out float value)
    {
        var block = stackalloc float[BlockSize];
        for (; from < to; from += BlockSize)
        {
            var count = (int)nint.Min(BlockSize, to - from);
            input.Load(from, count, block, null);
            for (var i = 0; i < count; i++)
            {
                value = block[i];
                if (value < 0)
                    return from + i;
            }
        }
        value = 0;
        return to;
    }

    private static void Find(RowChoice* choice, in InputView input, nint length)
    {
        var end = choice->Rows * length;
        for (nint at = 0; (at = First(input, at, end, out _)) < end; at = ((at / length) + 1) * length)
        {
            if (choice->Kept[at / length] == 0)
                continue;
            choice->FirstNegative = Math.Min(choice->FirstNegative, at / length);
            return;
        }
    }
}
