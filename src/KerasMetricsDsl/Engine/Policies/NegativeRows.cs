using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Engine;

/// <summary>Finds the rows that have a value below 0 in an input that may not have any.</summary>
internal static unsafe class NegativeRows
{
    private const int BlockSize = 1024;

    /// <summary>The first value below 0 of the first row that counts and has one; null if there is none.</summary>
    public static NegativePlace? First(RowChoice* choice, MetricLayout layout)
    {
        NegativePlace? first = null;
        for (var i = 0; i < choice->Plan->InputCount; i++)
        {
            ref readonly var input = ref choice->Plan->Inputs[i];
            if (!layout.Inputs[i].IsNonNegative || First(choice, input, layout.Inputs[i].Name) is not { } place)
                continue;
            if (first is null || place.Row < first.Value.Row)
                first = place;
        }
        return first;
    }

    /// <summary>The position of the first value below 0 in [from, to), or <paramref name="to"/>.</summary>
    [SkipLocalsInit]
    private static nint First(in InputView input, nint from, nint to, out float value)
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

    private static NegativePlace? First(RowChoice* choice, in InputView input, string name)
    {
        var length = NanRows.LengthOf(choice, input);
        var end = choice->Rows * length;
        for (nint at = 0; (at = First(input, at, end, out var value)) < end; at = ((at / length) + 1) * length)
        {
            if (choice->Kept[at / length] != 0)
                return new(name, at / length, value);
        }
        return null;
    }
}
