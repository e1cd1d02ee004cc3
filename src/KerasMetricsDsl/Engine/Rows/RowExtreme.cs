using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Finds where rows are largest or smallest. Of equal values the first wins; the first NaN wins over every number.</summary>
/// <remarks>
/// An index depends on no order of evaluation: whatever lanes a row kernel runs on, this search takes those of one native vector, of which
/// several accumulators fit the registers. Nothing here calls a method while accumulators are live. The bits of a magnitude are in the
/// order of ints, NaN above infinity: the largest of them tells whether there was a NaN.
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
        T first = T.Load(row), second = first, third = first, fourth = first, magnitude = T.Abs(first);
        nint at = 0;
        for (; at <= columns - (4 * T.Count); at += 4 * T.Count)
        {
            T a = T.Load(row + at), b = T.Load(row + at + T.Count);
            T c = T.Load(row + at + (2 * T.Count)), d = T.Load(row + at + (3 * T.Count));
            first = TExtreme.Nearer(a, first);
            second = TExtreme.Nearer(b, second);
            third = TExtreme.Nearer(c, third);
            fourth = TExtreme.Nearer(d, fourth);
            magnitude = T.MaxInt(T.MaxInt(magnitude, T.MaxInt(T.Abs(a), T.Abs(b))), T.MaxInt(T.Abs(c), T.Abs(d)));
        }
        for (; at < columns; at += T.Count)
        {
            // The last columns are read with those before them, which cannot change an extreme.
            T value = T.Load(row + nint.Min(at, columns - T.Count));
            first = TExtreme.Nearer(value, first);
            magnitude = T.MaxInt(magnitude, T.Abs(value));
        }
        if (T.Any(T.IsNaN(magnitude)))
            return FirstNaN(row, columns);
        return Find(row, columns, TExtreme.Fold(TExtreme.Nearer(TExtreme.Nearer(first, second), TExtreme.Nearer(third, fourth))));
    }

    /// <summary>The same for sixteen rows that lie side by side.</summary>
    /// <param name="tile">The rows as [columns][16].</param>
    /// <param name="columns">Their length, not 0.</param>
    /// <param name="indices">A column for each row, as an int.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void OfSixteen(float* tile, int columns, float* indices)
    {
        T magnitude = default;
        for (nint part = 0; part < Rows; part += T.Count)
        {
            var at = tile + part;
            T best = T.Load(at), index = T.Int(0);
            magnitude = T.MaxInt(magnitude, T.Abs(best));
            for (var column = 1; column < columns; column++)
            {
                at += Rows;
                T value = T.Load(at);
                index = T.Select(TExtreme.Beats(value, best), T.Int(column), index);
                best = TExtreme.Nearer(value, best);
                magnitude = T.MaxInt(magnitude, T.Abs(value));
            }
            T.Store(index, indices + part);
        }
        if (T.Any(T.IsNaN(magnitude)))
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
