using System.Runtime.InteropServices;

namespace KerasMetricsDsl.Engine;

/// <summary>Copies an input so that the chosen axes become the innermost ones.</summary>
internal static unsafe class AxisTransposition
{
    /// <summary>The copy, in native memory that the caller frees: an update allocates nothing that is collected.</summary>
    public static byte* Copy(byte* source, int elementSize, in BatchShape shape)
    {
        var copy = (byte*)NativeMemory.Alloc((nuint)nint.Max(1, shape.Full.Length), (nuint)elementSize);
        switch (elementSize)
        {
            case 1: Copy(source, copy, shape); break;
            case 2: Copy((short*)source, (short*)copy, shape); break;
            case 4: Copy((int*)source, (int*)copy, shape); break;
            default: Copy((long*)source, (long*)copy, shape); break;
        }
        return copy;
    }

    private static void Copy<T>(T* source, T* target, in BatchShape shape)
        where T : unmanaged
    {
        var rank = shape.Full.Rank;
        AxisList lengths = default, strides = default, index = default;
        for (var position = 0; position < rank; position++)
        {
            var axis = shape.AxisAt(position);
            lengths[position] = shape.Full[axis];
            nint stride = 1;
            for (var inner = axis + 1; inner < rank; inner++)
                stride *= shape.Full[inner];
            strides[position] = stride;
        }

        nint from = 0;
        for (nint to = 0; to < shape.Full.Length; to++)
        {
            target[to] = source[from];
            // Counts up like an odometer: the innermost axis turns fastest.
            for (var position = rank - 1; position >= 0; position--)
            {
                from += strides[position];
                if (++index[position] < lengths[position])
                    break;
                from -= strides[position] * lengths[position];
                index[position] = 0;
            }
        }
    }
}
