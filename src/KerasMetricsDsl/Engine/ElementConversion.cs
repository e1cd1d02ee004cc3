using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KerasMetricsDsl.Engine;

/// <summary>Converts a block of any element type to the 32 bits a kernel reads: float, int or mask.</summary>
internal static unsafe class ElementConversion
{
    /// <summary>The label of what is no label: no class, no column, and outside of every histogram.</summary>
    public const int NoLabel = int.MinValue;

    private const MethodImplOptions Optimized = MethodImplOptions.AggressiveOptimization;

    /// <summary>The bytes of one element.</summary>
    public static int SizeOf(ElementType type) => type switch
    {
        ElementType.Double or ElementType.Int64 => 8,
        ElementType.Single or ElementType.Int32 => 4,
        ElementType.Half or ElementType.Int16 or ElementType.UInt16 => 2,
        ElementType.SByte or ElementType.Byte or ElementType.Boolean => 1,
        _ => 0,
    };

    /// <summary>Converts to float32, rounding to nearest; bool gives 0 and 1.</summary>
    public static void ToSingle(ElementType type, void* source, int count, float* target)
    {
        var floats = new Span<float>(target, count);
        switch (type)
        {
            case ElementType.Single: new ReadOnlySpan<float>(source, count).CopyTo(floats); break;
            case ElementType.Double: Rounded((double*)source, count, target); break;
            case ElementType.Half: TensorPrimitives.ConvertToSingle(new ReadOnlySpan<Half>(source, count), floats); break;
            case ElementType.SByte: TensorPrimitives.ConvertTruncating(new ReadOnlySpan<sbyte>(source, count), floats); break;
            case ElementType.Byte: TensorPrimitives.ConvertTruncating(new ReadOnlySpan<byte>(source, count), floats); break;
            case ElementType.Int16: TensorPrimitives.ConvertTruncating(new ReadOnlySpan<short>(source, count), floats); break;
            case ElementType.UInt16: TensorPrimitives.ConvertTruncating(new ReadOnlySpan<ushort>(source, count), floats); break;
            case ElementType.Int32: Rounded((int*)source, count, target); break;
            case ElementType.Int64: TensorPrimitives.ConvertTruncating(new ReadOnlySpan<long>(source, count), floats); break;
            case ElementType.Boolean: Booleans((byte*)source, count, (int*)target, BitConverter.SingleToInt32Bits(1)); break;
        }
    }

    /// <summary>
    /// Converts to int32. A real number that is no whole number of that range (0.7, NaN, 1e10) becomes <see cref="NoLabel"/>: to cut its
    /// fraction off would make a label of it that nobody gave.
    /// </summary>
    /// <returns>The index of the first 64-bit label that does not fit, or −1.</returns>
    public static int ToInt32(ElementType type, void* source, int count, int* target)
    {
        var ints = new Span<int>(target, count);
        switch (type)
        {
            case ElementType.Single: WholeNumbers((float*)source, count, target); break;
            case ElementType.Double: AnyWholeNumbers((double*)source, count, target); break;
            case ElementType.Half: AnyWholeNumbers((Half*)source, count, target); break;
            case ElementType.SByte: TensorPrimitives.ConvertTruncating(new ReadOnlySpan<sbyte>(source, count), ints); break;
            case ElementType.Byte: TensorPrimitives.ConvertTruncating(new ReadOnlySpan<byte>(source, count), ints); break;
            case ElementType.Int16: TensorPrimitives.ConvertTruncating(new ReadOnlySpan<short>(source, count), ints); break;
            case ElementType.UInt16: TensorPrimitives.ConvertTruncating(new ReadOnlySpan<ushort>(source, count), ints); break;
            case ElementType.Int32: new ReadOnlySpan<int>(source, count).CopyTo(ints); break;
            case ElementType.Int64: return Narrow((long*)source, count, target);
            case ElementType.Boolean: Booleans((byte*)source, count, target, 1); break;
        }
        return -1;
    }

    /// <summary>Converts to masks: all ones for true and for every number that is not 0 (NaN included).</summary>
    public static void ToMask(ElementType type, void* source, int count, int* target)
    {
        switch (type)
        {
            case ElementType.Boolean: Booleans((byte*)source, count, target, -1); break;
            case ElementType.Single: NonZero((float*)source, count, target); break;
            case ElementType.Double: NonZero((double*)source, count, target); break;
            case ElementType.Half: NonZero((Half*)source, count, target); break;
            case ElementType.SByte or ElementType.Byte: NonZero((byte*)source, count, target); break;
            case ElementType.Int16 or ElementType.UInt16: NonZero((short*)source, count, target); break;
            case ElementType.Int32: NonZero((int*)source, count, target); break;
            case ElementType.Int64: NonZero((long*)source, count, target); break;
        }
    }

    /// <summary>Makes bytes of masks where they stand.</summary>
    [MethodImpl(Optimized)]
    public static byte* ToBytes(float* masks, int count)
    {
        var ints = (int*)masks;
        var bytes = (byte*)masks;
        var i = 0;
        for (; i + 16 <= count; i += 16)
        {
            var low = Vector128.Narrow(Vector128.Load(ints + i), Vector128.Load(ints + i + 4));
            var high = Vector128.Narrow(Vector128.Load(ints + i + 8), Vector128.Load(ints + i + 12));
            Vector128.Narrow(low, high).AsByte().Store(bytes + i);
        }
        for (; i < count; i++)
            bytes[i] = (byte)ints[i];
        return bytes;
    }

    [MethodImpl(Optimized)]
    private static void Rounded(double* source, int count, float* target)
    {
        var i = 0;
        for (; i + 8 <= count; i += 8)
            Vector256.Narrow(Vector256.Load(source + i), Vector256.Load(source + i + 4)).Store(target + i);
        for (; i < count; i++)
            target[i] = (float)source[i];
    }

    [MethodImpl(Optimized)]
    private static void Rounded(int* source, int count, float* target)
    {
        var i = 0;
        for (; i + 8 <= count; i += 8)
            Vector256.ConvertToSingle(Vector256.Load(source + i)).Store(target + i);
        for (; i < count; i++)
            target[i] = source[i];
    }

    // A bool from foreign code may be any byte but 0.
    [MethodImpl(Optimized)]
    private static void Booleans(byte* source, int count, int* target, int whenTrue)
    {
        var i = 0;
        for (; i + 16 <= count; i += 16)
        {
            var set = ~Vector128.Equals(Vector128.Load(source + i), Vector128<byte>.Zero);
            var (low, high) = Vector128.Widen(set.AsSByte());
            Spread(low, whenTrue, target + i);
            Spread(high, whenTrue, target + i + 8);
        }
        for (; i < count; i++)
            target[i] = source[i] != 0 ? whenTrue : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Spread(Vector128<short> masks, int whenTrue, int* target)
    {
        var (low, high) = Vector128.Widen(masks);
        (low & Vector128.Create(whenTrue)).Store(target);
        (high & Vector128.Create(whenTrue)).Store(target + 4);
    }

    // 2³¹ saturates to the largest int, which as a float is 2³¹ again.
    [MethodImpl(Optimized)]
    private static void WholeNumbers(float* source, int count, int* target)
    {
        const float OutOfRange = 2147483648;
        var i = 0;
        for (; i + 4 <= count; i += 4)
        {
            var value = Vector128.Load(source + i);
            var whole = Vector128.ConvertToInt32(value);
            var isLabel = Vector128.Equals(Vector128.ConvertToSingle(whole), value) & Vector128.LessThan(value, Vector128.Create(OutOfRange));
            Vector128.ConditionalSelect(isLabel.AsInt32(), whole, Vector128.Create(NoLabel)).Store(target + i);
        }
        AnyWholeNumbers(source + i, count - i, target + i);
    }

    private static void AnyWholeNumbers<T>(T* source, int count, int* target)
        where T : unmanaged, IFloatingPoint<T>
    {
        for (var i = 0; i < count; i++)
        {
            var value = double.CreateSaturating(source[i]);
            var whole = int.CreateSaturating(value);
            target[i] = whole == value ? whole : NoLabel;
        }
    }

    [MethodImpl(Optimized)]
    private static int Narrow(long* source, int count, int* target)
    {
        var lost = Vector128<long>.Zero;
        var i = 0;
        for (; i + 4 <= count; i += 4)
        {
            var low = Vector128.Load(source + i);
            var high = Vector128.Load(source + i + 2);
            var narrow = Vector128.Narrow(low, high);
            var (lowAgain, highAgain) = Vector128.Widen(narrow);
            lost |= (low ^ lowAgain) | (high ^ highAgain);
            narrow.Store(target + i);
        }
        var anyLost = lost != Vector128<long>.Zero;
        for (; i < count; i++)
        {
            target[i] = (int)source[i];
            anyLost |= target[i] != source[i];
        }
        return anyLost ? FirstBeyondInt32(source, count) : -1;
    }

    private static int FirstBeyondInt32(long* source, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (source[i] != (int)source[i])
                return i;
        }
        return -1;
    }

    [MethodImpl(Optimized)]
    private static void NonZero<T>(T* source, int count, int* target)
        where T : unmanaged, INumberBase<T>
    {
        for (var i = 0; i < count; i++)
            target[i] = T.IsZero(source[i]) ? 0 : -1;
    }
}
