using System.Runtime.CompilerServices;
using ILGPU;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Tells a kernel when it is compiled how values combine.</summary>
internal interface IReduction
{
    /// <summary>What combining starts from.</summary>
    static abstract double Identity { get; }

    /// <summary>Whether values are added, each times its weight.</summary>
    static abstract bool Adds { get; }

    /// <summary>Two values combined.</summary>
    static abstract double Combine(double left, double right);
}

/// <summary>The sum.</summary>
internal readonly struct Summing : IReduction
{
    public static double Identity => 0.0;
    public static bool Adds => true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Combine(double left, double right) => left + right;
}

/// <summary>The smaller value; NaN propagates, −0 is below 0.</summary>
internal readonly struct Smallest : IReduction
{
    public static double Identity => double.PositiveInfinity;
    public static bool Adds => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Combine(double left, double right) => TotalOrder.IsBefore(left, right) ? left : right;
}

/// <summary>The larger value; NaN propagates, −0 is below 0.</summary>
internal readonly struct Largest : IReduction
{
    public static double Identity => double.NegativeInfinity;
    public static bool Adds => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Combine(double left, double right) => TotalOrder.IsAfter(left, right) ? left : right;
}

/// <summary>Compares doubles by their bits: ILGPU compiles comparisons beside a NaN differently for each device.</summary>
internal static class TotalOrder
{
    private const long Infinity = 0x7ff0000000000000;

    /// <summary>Whether the left value is the smaller one, or NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBefore(double left, double right) => IsNaN(left) || (!IsNaN(right) && Key(left) < Key(right));

    /// <summary>Whether the left value is the larger one, or NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsAfter(double left, double right) => IsNaN(left) || (!IsNaN(right) && Key(left) > Key(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsNaN(double value) => ((long)Interop.FloatAsInt(value) & long.MaxValue) > Infinity;

    // The bits of negative numbers count down: turned around, all of them count up.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Key(double value)
    {
        var bits = (long)Interop.FloatAsInt(value);
        return bits ^ ((bits >> 63) & long.MaxValue);
    }
}
