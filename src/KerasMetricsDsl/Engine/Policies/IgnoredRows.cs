using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Engine;

/// <summary>Leaves the rows out whose label, the first input, is the one to ignore.</summary>
internal static unsafe class IgnoredRows
{
    private const int BlockSize = 1024;

    /// <summary>Looks through the rows [first, end).</summary>
    public static void Drop(RowChoice* choice, int index, nint first, nint end)
    {
        ref readonly var labels = ref choice->Plan->Inputs[0];
        var length = NanRows.LengthOf(choice, labels);
        // A row of one value is its label.
        if (labels.Kind == InputKind.Row && length > 1)
            DropClass(choice, labels, length, index, first, end);
        else if (labels is { Kind: InputKind.Element or InputKind.Row, Type: ElementType.Int32 })
            DropInteger(choice, (int*)labels.Data, length, index, first, end);
        else if (labels is { Kind: InputKind.Element or InputKind.Row, Type: ElementType.Int64 })
            DropInteger<long>(choice, (long*)labels.Data, length, index, first, end);
        else
            DropValue(choice, labels, length, index, first, end);
    }

    // A row that has several labels is left out for one of them, as it is for one NaN: the index stands for "no label", and as a
    // number it must not reach the metric.
    [SkipLocalsInit]
    private static void DropValue(RowChoice* choice, in InputView labels, nint length, int index, nint first, nint end)
    {
        var block = stackalloc float[BlockSize];
        var (bits, otherBits) = BitsOf(labels.Kind, index);
        // The kernels read the same labels, and say what is wrong with them.
        var fault = default(FaultRecord);
        var stop = end * length;
        for (var start = first * length; start < stop; start += BlockSize)
        {
            var count = (int)nint.Min(BlockSize, stop - start);
            labels.Load(start, count, block, &fault);
            var values = new ReadOnlySpan<int>(block, count);
            for (var at = 0; at < count; at++)
            {
                var next = values[at..].IndexOfAny(bits, otherBits);
                if (next < 0)
                    break;
                at += next;
                choice->Kept[length == 1 ? start + at : (start + at) / length] = 0;
            }
        }
    }

    // As float32 it would be the label of its neighbours as well.
    private static void DropInteger<T>(RowChoice* choice, T* labels, nint length, T index, nint first, nint end)
        where T : unmanaged, IEquatable<T>
    {
        var stop = end * length;
        for (var at = first * length; at < stop; at++)
        {
            var next = new ReadOnlySpan<T>(labels + at, (int)nint.Min(int.MaxValue, stop - at)).IndexOf(index);
            if (next < 0)
                return;
            at += next;
            choice->Kept[at / length] = 0;
        }
    }

    /// <summary>A label as the kernels see it: an int, a mask that is all ones for true, or a float, of which 0 has two forms.</summary>
    public static (int Bits, int OtherBits) BitsOf(InputKind kind, int index)
    {
        var bits = kind switch
        {
            InputKind.Label => index,
            InputKind.Flag => -index,
            _ => BitConverter.SingleToInt32Bits(index),
        };
        return (bits, kind is InputKind.Element or InputKind.Row && index == 0 ? BitConverter.SingleToInt32Bits(-0f) : bits);
    }

    private static void DropClass(RowChoice* choice, in InputView labels, nint length, int index, nint first, nint end)
    {
        if ((uint)index >= (nuint)length)
            return;
        for (var row = first; row < end; row++)
        {
            if (choice->Kept[row] != 0 && ClassOf(labels, row * length, length) == index)
                choice->Kept[row] = 0;
        }
    }

    /// <summary>The position of the first largest entry, as <see cref="Row.ArgMax"/> has it.</summary>
    [SkipLocalsInit]
    private static nint ClassOf(in InputView labels, nint start, nint length)
    {
        var block = stackalloc float[BlockSize];
        nint best = 0;
        var largest = float.NaN;
        for (nint done = 0; done < length; done += BlockSize)
        {
            var count = (int)nint.Min(BlockSize, length - done);
            labels.Load(start + done, count, block, null);
            for (var i = 0; i < count; i++)
            {
                if (float.IsNaN(block[i]))
                    return done + i;
                if (!(block[i] <= largest))
                    (best, largest) = (done + i, block[i]);
            }
        }
        return best;
    }
}
