using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using V = System.Runtime.Intrinsics.Vector512<float>;
using X = System.Runtime.Intrinsics.Vector512;

namespace KerasMetricsDsl.Benchmarks.ByHand.Width512;

/// <summary>Where the largest of a row is: the maximum first, then a search for it. Rows that hold a NaN are not for these kernels.</summary>
internal static unsafe class Rows
{
    private const MethodImplOptions Hot = MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining;

    /// <summary>Adds how often the largest of two rows are at the same place; for rows of at least four vectors.</summary>
    public static void LongHits(float* labels, float* predictions, nint rows, int columns, double* totals)
    {
        var hits = 0;
        for (nint row = 0; row < rows; row++)
        {
            if (ArgMax(labels + (row * columns), columns) == ArgMax(predictions + (row * columns), columns))
                hits++;
        }

        totals[0] += hits;
    }

    /// <summary>The same for rows of ten; reads up to six floats after the last row.</summary>
    [MethodImpl(Hot)]
    public static void HitsOfTen(float* labels, float* predictions, nint rows, double* totals)
    {
        var hits = 0;
        for (nint row = 0; row < rows; row++)
        {
            if (ArgMaxOfTen(labels + (row * 10)) == ArgMaxOfTen(predictions + (row * 10)))
                hits++;
        }

        totals[0] += hits;
    }

    /// <summary>Adds how often the largest of ten labels is among the five largest predictions; reads up to six floats after the last row.</summary>
    [MethodImpl(Hot)]
    public static void HitsAmongFiveOfTen(float* labels, float* predictions, nint rows, double* totals)
    {
        var hits = 0;
        for (nint row = 0; row < rows; row++)
        {
            var scores = predictions + (row * 10);
            var score = X.Create(scores[ArgMaxOfTen(labels + (row * 10))]);
            var larger = 0;
            for (var i = 0; i < 10; i += V.Count)
                larger += System.Numerics.BitOperations.PopCount(X.GreaterThan(X.Load(scores + i), score).ExtractMostSignificantBits() & Bits(10 - i));
            // Half of all rows are hits: a branch would be guessed wrong as often as not.
            hits += (larger - 5) >>> 31;
        }

        totals[0] += hits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ArgMaxOfTen(float* row)
    {
        var best = X.Create(float.NegativeInfinity);
        for (var i = 0; i < 10; i += V.Count)
        {
            var inside = X.LessThan(Vector512<int>.Indices, X.Create(10 - i)).AsSingle();
            best = X.MaxNative(best, X.ConditionalSelect(inside, X.Load(row + i), best));
        }

        var largest = X.Create(Horizontal.Max(best));
        ulong found = 0;
        for (var i = 0; i < 10; i += V.Count)
            found |= (ulong)(X.Equals(X.Load(row + i), largest).ExtractMostSignificantBits() & Bits(10 - i)) << i;
        return System.Numerics.BitOperations.TrailingZeroCount(found);
    }

    // As many low bits as there are lanes inside the row.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(int lanes) => (1UL << Math.Min(lanes, V.Count)) - 1;

    [MethodImpl(Hot)]
    private static int ArgMax(float* row, int columns)
    {
        V a = X.Load(row), b = a, c = a, d = a;
        var i = 0;
        for (; i + (4 * V.Count) <= columns; i += 4 * V.Count)
        {
            a = X.MaxNative(a, X.Load(row + i));
            b = X.MaxNative(b, X.Load(row + i + V.Count));
            c = X.MaxNative(c, X.Load(row + i + (2 * V.Count)));
            d = X.MaxNative(d, X.Load(row + i + (3 * V.Count)));
        }

        for (; i + V.Count <= columns; i += V.Count)
            a = X.MaxNative(a, X.Load(row + i));
        a = X.MaxNative(a, X.Load(row + columns - V.Count));
        var best = Horizontal.Max(X.MaxNative(X.MaxNative(a, b), X.MaxNative(c, d)));
        var largest = X.Create(best);
        for (i = 0; i + (2 * V.Count) <= columns; i += 2 * V.Count)
        {
            var found = X.Equals(X.Load(row + i), largest) | X.Equals(X.Load(row + i + V.Count), largest);
            if (!X.EqualsAll(found.AsInt32(), X.Create(0)))
                break;
        }

        while (row[i] != best)
            i++;
        return i;
    }
}
