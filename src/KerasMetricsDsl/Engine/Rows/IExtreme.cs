using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>The end of a row that is looked for.</summary>
internal interface IExtreme
{
    /// <summary>Where a value is nearer to that end than the best so far; never beside a NaN.</summary>
    static abstract T Beats<T>(T value, T best)
        where T : struct, ILanes<T>;

    /// <summary>The nearer of two values, of 0 and −0 either; anything beside a NaN.</summary>
    /// <remarks>One instruction: the lanes' own largest and smallest value spend three more on NaN and −0.</remarks>
    static abstract T Nearer<T>(T value, T best)
        where T : struct, ILanes<T>;

    /// <summary>The lane that is nearest.</summary>
    static abstract float Fold<T>(T values)
        where T : struct, ILanes<T>;
}

/// <summary>The largest value.</summary>
internal readonly struct RowMaximum : IExtreme
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Beats<T>(T value, T best)
        where T : struct, ILanes<T> =>
        value > best;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Nearer<T>(T value, T best)
        where T : struct, ILanes<T>
    {
        if (typeof(T) == typeof(Lanes512))
            return Unsafe.BitCast<Vector512<float>, T>(Vector512.MaxNative(Unsafe.BitCast<T, Vector512<float>>(value), Unsafe.BitCast<T, Vector512<float>>(best)));
        if (typeof(T) == typeof(Lanes256))
            return Unsafe.BitCast<Vector256<float>, T>(Vector256.MaxNative(Unsafe.BitCast<T, Vector256<float>>(value), Unsafe.BitCast<T, Vector256<float>>(best)));
        if (typeof(T) == typeof(Lanes128))
            return Unsafe.BitCast<Vector128<float>, T>(Vector128.MaxNative(Unsafe.BitCast<T, Vector128<float>>(value), Unsafe.BitCast<T, Vector128<float>>(best)));
        return T.Select(Beats(value, best), value, best);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Fold<T>(T values)
        where T : struct, ILanes<T> =>
        T.Max(values);
}

/// <summary>The smallest value.</summary>
internal readonly struct RowMinimum : IExtreme
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Beats<T>(T value, T best)
        where T : struct, ILanes<T> =>
        value < best;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Nearer<T>(T value, T best)
        where T : struct, ILanes<T>
    {
        if (typeof(T) == typeof(Lanes512))
            return Unsafe.BitCast<Vector512<float>, T>(Vector512.MinNative(Unsafe.BitCast<T, Vector512<float>>(value), Unsafe.BitCast<T, Vector512<float>>(best)));
        if (typeof(T) == typeof(Lanes256))
            return Unsafe.BitCast<Vector256<float>, T>(Vector256.MinNative(Unsafe.BitCast<T, Vector256<float>>(value), Unsafe.BitCast<T, Vector256<float>>(best)));
        if (typeof(T) == typeof(Lanes128))
            return Unsafe.BitCast<Vector128<float>, T>(Vector128.MinNative(Unsafe.BitCast<T, Vector128<float>>(value), Unsafe.BitCast<T, Vector128<float>>(best)));
        return T.Select(Beats(value, best), value, best);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Fold<T>(T values)
        where T : struct, ILanes<T> =>
        T.Min(values);
}
