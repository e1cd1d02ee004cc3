using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Numerics;

/// <summary>Sixteen lanes without vectors: plain loops. The reference for the others, and the path of last resort.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[InlineArray(16)]
public unsafe partial struct LanesScalar : ILanes<LanesScalar>
{
    private float _lane;

    /// <inheritdoc/>
    public static int Count => 16;

    public static LanesScalar operator +(LanesScalar left, LanesScalar right) => Map(left, right, static (x, y) => x + y);
    public static LanesScalar operator -(LanesScalar left, LanesScalar right) => Map(left, right, static (x, y) => x - y);
    public static LanesScalar operator *(LanesScalar left, LanesScalar right) => Map(left, right, static (x, y) => x * y);
    public static LanesScalar operator /(LanesScalar left, LanesScalar right) => Map(left, right, static (x, y) => x / y);
    public static LanesScalar operator %(LanesScalar left, LanesScalar right) => Map(left, right, static (x, y) => x % y);
    public static LanesScalar operator -(LanesScalar value) => Map(value, static x => -x);

    public static LanesScalar operator <(LanesScalar left, LanesScalar right) => Map(left, right, static (x, y) => Bits(x < y));
    public static LanesScalar operator <=(LanesScalar left, LanesScalar right) => Map(left, right, static (x, y) => Bits(x <= y));
    public static LanesScalar operator >(LanesScalar left, LanesScalar right) => Map(left, right, static (x, y) => Bits(x > y));
    public static LanesScalar operator >=(LanesScalar left, LanesScalar right) => Map(left, right, static (x, y) => Bits(x >= y));
    public static LanesScalar operator ==(LanesScalar left, LanesScalar right) => Map(left, right, static (x, y) => Bits(x == y));
    public static LanesScalar operator !=(LanesScalar left, LanesScalar right) => Map(left, right, static (x, y) => Bits(x != y));

    public static LanesScalar operator &(LanesScalar left, LanesScalar right) => MapInt(left, right, static (x, y) => x & y);
    public static LanesScalar operator |(LanesScalar left, LanesScalar right) => MapInt(left, right, static (x, y) => x | y);
    public static LanesScalar operator ^(LanesScalar left, LanesScalar right) => MapInt(left, right, static (x, y) => x ^ y);
    public static LanesScalar operator ~(LanesScalar value) => MapInt(value, value, static (x, _) => ~x);

    public static LanesScalar Iota
    {
        get
        {
            LanesScalar result = default;
            for (var i = 0; i < 16; i++)
                result[i] = Bits(i);
            return result;
        }
    }

    public static implicit operator LanesScalar(float value)
    {
        LanesScalar result = default;
        for (var i = 0; i < 16; i++)
            result[i] = value;
        return result;
    }

    public static LanesScalar Int(int value) => Bits(value);
    public static LanesScalar Mask(bool value) => Bits(value);
    public static LanesScalar First(int count) => LessThanInt(Iota, Int(count));

    public static LanesScalar Load(float* source) => Unsafe.ReadUnaligned<LanesScalar>(source);

    public static LanesScalar LoadFlags(byte* source)
    {
        LanesScalar result = default;
        for (var i = 0; i < 16; i++)
            result[i] = Bits(source[i] != 0);
        return result;
    }

    public static void Store(LanesScalar value, float* destination) => Unsafe.WriteUnaligned(destination, value);

    public static LanesScalar Gather(float* table, LanesScalar index)
    {
        for (var i = 0; i < 16; i++)
            index[i] = table[Bits(index[i])];
        return index;
    }

    public static LanesScalar Select(LanesScalar mask, LanesScalar whenTrue, LanesScalar whenFalse) =>
        (mask & whenTrue) | (~mask & whenFalse);

    public static bool Any(LanesScalar mask)
    {
        for (var i = 0; i < 16; i++)
            if (Bits(mask[i]) != 0)
                return true;
        return false;
    }

    public static void AddTo(double* lanes, LanesScalar value)
    {
        for (var i = 0; i < 16; i++)
            lanes[i] += value[i];
    }

    public static void AddTo(double* lanes, LanesScalar value, LanesScalar factor)
    {
        for (var i = 0; i < 16; i++)
            lanes[i] += (double)value[i] * factor[i];
    }

    public static double Sum(LanesScalar value)
    {
        var sums = stackalloc double[16];
        for (var i = 0; i < 16; i++)
            sums[i] = value[i];
        for (var half = 8; half > 0; half /= 2)
            for (var i = 0; i < half; i++)
                sums[i] += sums[i + half];
        return sums[0];
    }

    public static float Max(LanesScalar value)
    {
        var result = value[0];
        for (var i = 1; i < 16; i++)
            result = Math.Max(result, value[i]);
        return result;
    }

    public static float Min(LanesScalar value)
    {
        var result = value[0];
        for (var i = 1; i < 16; i++)
            result = Math.Min(result, value[i]);
        return result;
    }

    private static int Bits(float value) => BitConverter.SingleToInt32Bits(value);
    private static float Bits(int value) => BitConverter.Int32BitsToSingle(value);
    private static float Bits(bool value) => Bits(value ? -1 : 0);

    private static LanesScalar Map(LanesScalar value, Func<float, float> function)
    {
        for (var i = 0; i < 16; i++)
            value[i] = function(value[i]);
        return value;
    }

    private static LanesScalar Map(LanesScalar left, LanesScalar right, Func<float, float, float> function)
    {
        for (var i = 0; i < 16; i++)
            left[i] = function(left[i], right[i]);
        return left;
    }

    private static LanesScalar MapInt(LanesScalar left, LanesScalar right, Func<int, int, int> function)
    {
        for (var i = 0; i < 16; i++)
            left[i] = Bits(function(Bits(left[i]), Bits(right[i])));
        return left;
    }
}
