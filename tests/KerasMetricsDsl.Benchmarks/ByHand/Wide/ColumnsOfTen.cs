using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using I = System.Runtime.Intrinsics.Vector512<int>;
using V = System.Runtime.Intrinsics.Vector512<float>;
using X = System.Runtime.Intrinsics.Vector512;

namespace KerasMetricsDsl.Benchmarks.ByHand.Width512;

/// <summary>Counts of each column of rows of ten, in integer lanes.</summary>
internal static unsafe class ColumnsOfTen
{
    /// <summary>
    /// Adds, for each of ten columns, the hits, the predictions above ½ and the labels of 1. Five vectors are a whole number of rows; a
    /// call takes a multiple of eighty elements.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Positives(float* labels, float* predictions, nint count, double* totals)
    {
        I hits0 = default, hits1 = default, hits2 = default, hits3 = default, hits4 = default;
        I above0 = default, above1 = default, above2 = default, above3 = default, above4 = default;
        I ones0 = default, ones1 = default, ones2 = default, ones3 = default, ones4 = default;
        for (nint i = 0; i < count; i += 5 * V.Count)
        {
            Add(labels + i, predictions + i, ref hits0, ref above0, ref ones0);
            Add(labels + i + V.Count, predictions + i + V.Count, ref hits1, ref above1, ref ones1);
            Add(labels + i + (2 * V.Count), predictions + i + (2 * V.Count), ref hits2, ref above2, ref ones2);
            Add(labels + i + (3 * V.Count), predictions + i + (3 * V.Count), ref hits3, ref above3, ref ones3);
            Add(labels + i + (4 * V.Count), predictions + i + (4 * V.Count), ref hits4, ref above4, ref ones4);
        }

        Collect([hits0, hits1, hits2, hits3, hits4], totals);
        Collect([above0, above1, above2, above3, above4], totals + 10);
        Collect([ones0, ones1, ones2, ones3, ones4], totals + 20);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(float* labels, float* predictions, ref I hits, ref I above, ref I ones)
    {
        var one = X.Equals(X.Load(labels), X.Create(1f)).AsInt32();
        var predicted = X.GreaterThan(X.Load(predictions), X.Create(0.5f)).AsInt32();
        hits -= one & predicted;
        above -= predicted;
        ones -= one;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Collect(ReadOnlySpan<I> counts, double* totals)
    {
        for (var i = 0; i < counts.Length * I.Count; i++)
            totals[i % 10] += counts[i / I.Count][i % I.Count];
    }
}
