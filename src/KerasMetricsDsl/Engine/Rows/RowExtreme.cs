using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Finds where a row is largest: per lane the first of its columns; a NaN counts as the largest.</summary>
internal static class RowExtreme
{
    /// <summary>The largest value each lane meets and the column it meets it in first.</summary>
    /// <param name="rows">The cursor.</param>
    /// <param name="input">The row.</param>
    /// <param name="flip">Bits to flip first: with the sign flipped the smallest value is the largest.</param>
    /// <param name="best">The value, flipped.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static T First<T, TRows>(scoped in TRows rows, int input, T flip, out T best)
        where T : struct, ILanes<T>
        where TRows : struct, IRows<T>, allows ref struct
    {
        T largest = float.NegativeInfinity;
        T unordered = default;
        var index = rows.Index(0);
        for (var step = 0; step < rows.Steps(input); step++)
        {
            var value = rows.Keep(input, step, rows.At(input, step) ^ flip, float.NegativeInfinity);
            var better = value > largest;
            unordered |= T.IsNaN(value);
            largest = T.Select(better, value, largest);
            index = T.Select(better, rows.Index(step), index);
        }

        best = T.Select(unordered, float.NaN, largest);
        return T.Any(unordered) ? T.Select(unordered, FirstNaN(rows, input, unordered), index) : index;
    }

    // NaN is rare: only then a second look pays.
    private static T FirstNaN<T, TRows>(scoped in TRows rows, int input, T lanes)
        where T : struct, ILanes<T>
        where TRows : struct, IRows<T>, allows ref struct
    {
        var index = rows.Index(0);
        for (var step = 0; step < rows.Steps(input); step++)
        {
            var found = lanes & rows.Keep(input, step, T.IsNaN(rows.At(input, step)), T.Mask(false));
            index = T.Select(found, rows.Index(step), index);
            lanes &= ~found;
        }

        return index;
    }
}
