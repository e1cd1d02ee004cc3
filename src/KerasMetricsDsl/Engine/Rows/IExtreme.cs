using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>The end of a row that is looked for.</summary>
internal interface IExtreme
{
    /// <summary>Where a value is nearer to that end than the best so far; never beside a NaN.</summary>
    static abstract T Beats<T>(T value, T best)
        where T : struct, ILanes<T>;

    /// <summary>The lane that is nearest.</summary>
    static abstract float Fold<T>(T values)
        where T : struct, ILanes<T>;
}

/// <summary>The largest value.</summary>
internal readonly struct Largest : IExtreme
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Beats<T>(T value, T best)
        where T : struct, ILanes<T> =>
        value > best;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Fold<T>(T values)
        where T : struct, ILanes<T> =>
        T.Max(values);
}

/// <summary>The smallest value.</summary>
internal readonly struct Smallest : IExtreme
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Beats<T>(T value, T best)
        where T : struct, ILanes<T> =>
        value < best;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Fold<T>(T values)
        where T : struct, ILanes<T> =>
        T.Min(values);
}
