using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using V = System.Runtime.Intrinsics.Vector512<float>;
using X = System.Runtime.Intrinsics.Vector512;

namespace KerasMetricsDsl.Benchmarks.ByHand.Width512;

/// <summary>Where the largest of a row is: the maximum first, then a search for it. Rows that hold a NaN are not for them.</summary>
internal static unsafe class LongRows
{
    private const MethodImplOptions Hot = MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining;

    /// <summary>Adds how often the largest of two rows are at the same place; for rows of at least four vectors.</summary>
    public static void Hits(float* labels, float* predictions, nint rows, int columns, double* totals)
    {
        var hits = 0;
        for (nint row = 0; row < rows; row++)
        {
            if (ArgMax(labels + (row * columns), columns) == ArgMax(predictions + (row * columns), columns))
                hits++;
        }

        totals[0] += hits;
    }

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
