using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Finds where rows are largest or smallest. Of equal values the first wins; the first NaN wins over every number.</summary>
/// <remarks>
/// An index depends on no order of evaluation: whatever lanes a row kernel runs on, this search takes those of one native vector, of which
/// several accumulators fit the registers. Nothing here calls a method while accumulators are live.
/// </remarks>
/// <typeparam name="T">The lanes.</typeparam>
/// <typeparam name="TExtreme">Which end is looked for.</typeparam>
internal static unsafe class RowExtreme<T, TExtreme>
    where T : struct, ILanes<T>
    where TExtreme : struct, IExtreme
{
    private const int Rows = 16;

    /// <summary>The column of a row's extreme: first the value, then a search for it, so that no indices are carried along.</summary>
    /// <param name="row">The row.</param>
    /// <param name="columns">Its length: no less than there are lanes.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static int First(float* row, int columns)
    {
        T first = T.Load(row), second = first, third = first, fourth = first, unordered = T.IsNaN(first);
        nint at = 0;
        for (; at <= columns - (4 * T.Count); at += 4 * T.Count)
        {
            T a = T.Load(row + at), b = T.Load(row + at + T.Count);
            T c = T.Load(row + at + (2 * T.Count)), d = T.Load(row + at + (3 * T.Count));
            first = T.Select(TExtreme.Beats(a, first), a, first);
            second = T.Select(TExtreme.Beats(b, second), b, second);
            third = T.Select(TExtreme.Beats(c, third), c, third);
            fourth = T.Select(TExtreme.Beats(d, fourth), d, fourth);
            unordered |= T.IsNaN(a) | T.IsNaN(b) | (T.IsNaN(c) | T.IsNaN(d));
        }
        for (; at < columns; at += T.Count)
        {
            // The last columns are read with those before them, which cannot change an extreme.
            T value = T.Load(row + nint.Min(at, columns - T.Count));
            first = T.Select(TExtreme.Beats(value, first), value, first);
            unordered |= T.IsNaN(value);
        }
        if (T.Any(unordered))
            return FirstNaN(row, columns);
        first = T.Select(TExtreme.Beats(second, first), second, first);
        third = T.Select(TExtreme.Beats(fourth, third), fourth, third);
        return Find(row, columns, TExtreme.Fold(T.Select(TExtreme.Beats(third, first), third, first)));
    }

    /// <summary>The same for sixteen rows that lie side by side.</summary>
    /// <param name="tile">The rows as [columns][16].</param>
    /// <param name="columns">Their length, not 0.</param>
    /// <param name="indices">A column for each row, as an int.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void OfSixteen(float* tile, int columns, float* indices)
    {
        T anywhere = default;
        for (nint part = 0; part < Rows; part += T.Count)
        {
            var at = tile + part;
            T best = T.Load(at), unordered = T.IsNaN(best), index = T.Int(0);
            for (var column = 1; column < columns; column++)
            {
                at += Rows;
                T value = T.Load(at), better = TExtreme.Beats(value, best);
                best = T.Select(better, value, best);
                index = T.Select(better, T.Int(column), index);
                unordered |= T.IsNaN(value);
            }
            T.Store(index, indices + part);
            anywhere |= unordered;
        }
        if (T.Any(anywhere))
            FindNaNs(tile, columns, (int*)indices);
    }

    // The bound is for a caller who changes the row meanwhile.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static int Find(float* row, int columns, float extreme)
    {
        T sought = extreme;
        nint at = 0;
        for (; at <= columns - (2 * T.Count); at += 2 * T.Count)
        {
            if (T.Any((T.Load(row + at) == sought) | (T.Load(row + at + T.Count) == sought)))
                break;
        }
        while (at < columns - 1 && row[at] != extreme)
            at++;
        return (int)at;
    }

    // NaN is rare: only then a second look pays.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FirstNaN(float* row, int columns)
    {
        var at = 0;
        while (at < columns - 1 && !float.IsNaN(row[at]))
            at++;
        return at;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void FindNaNs(float* tile, int columns, int* indices)
    {
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                if (!float.IsNaN(tile[(column * Rows) + row]))
                    continue;
                indices[row] = column;
                break;
            }
        }
    }
}
