using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using I = System.Runtime.Intrinsics.Vector512<int>;
using V = System.Runtime.Intrinsics.Vector512<float>;
using X = System.Runtime.Intrinsics.Vector512;

namespace KerasMetricsDsl.Benchmarks.ByHand.Width512;

/// <summary>Several metrics of the same data: those without functions in one loop, the others alone, in tiles that stay in cache.</summary>
internal static unsafe class Together
{
    private const MethodImplOptions Hot = MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining;
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;
    private const int Tile = 4096;

    /// <summary>Adds squared and absolute errors, hits, and cross-entropies of labels that are 0 or 1.</summary>
    public static void Four(float* labels, float* predictions, nint count, double* totals)
    {
        for (nint first = 0; first < count; first += Tile)
        {
            var size = nint.Min(Tile, count - first);
            Errors(labels + first, predictions + first, size, totals);
            Sums<BinaryLabelCrossentropy>.Add(labels + first, predictions + first, size, totals + 3);
        }
    }

    /// <summary>Adds squared, absolute and plain errors, hits, true and false positives, false negatives, and three of functions.</summary>
    public static void Ten(float* labels, float* predictions, nint count, double* totals)
    {
        for (nint first = 0; first < count; first += Tile)
        {
            var size = nint.Min(Tile, count - first);
            ErrorsAndCounts(labels + first, predictions + first, size, totals);
            Sums<AbsolutePercentageError>.Add(labels + first, predictions + first, size, totals + 7);
            Sums<SquaredLogarithmicError>.Add(labels + first, predictions + first, size, totals + 8);
            Sums<LogCosh>.Add(labels + first, predictions + first, size, totals + 9);
        }
    }

    [MethodImpl(Hot)]
    private static void Errors(float* labels, float* predictions, nint count, double* totals)
    {
        Pair squares = default, sizes = default;
        I hits = default;
        var whole = count & -V.Count;
        for (nint i = 0; i < whole; i += V.Count)
            Add(X.Load(labels + i), X.Load(predictions + i), V.AllBitsSet, ref squares, ref sizes, ref hits);
        if (whole < count)
        {
            var at = count - V.Count;
            Add(X.Load(labels + at), X.Load(predictions + at), Last.Of(count - whole), ref squares, ref sizes, ref hits);
        }

        totals[0] += squares.Total;
        totals[1] += sizes.Total;
        totals[2] += X.Sum(hits);
    }

    [MethodImpl(Inline)]
    private static void Add(V label, V prediction, V kept, ref Pair squares, ref Pair sizes, ref I hits)
    {
        var error = (prediction - label) & kept;
        squares.Add(error * error);
        sizes.Add(X.Abs(error));
        hits -= (X.Equals(label, X.GreaterThan(prediction, X.Create(0.5f)) & X.Create(1f)) & kept).AsInt32();
    }

    [MethodImpl(Hot)]
    private static void ErrorsAndCounts(float* labels, float* predictions, nint count, double* totals)
    {
        Pair squares = default, sizes = default, errors = default;
        I hits = default, truePositives = default, falsePositives = default, falseNegatives = default;
        var whole = count & -V.Count;
        for (nint i = 0; i < whole; i += V.Count)
        {
            V label = X.Load(labels + i), prediction = X.Load(predictions + i);
            Add(label, prediction, V.AllBitsSet, ref squares, ref sizes, ref hits);
            errors.Add(prediction - label);
            Classify(label, prediction, V.AllBitsSet, ref truePositives, ref falsePositives, ref falseNegatives);
        }

        if (whole < count)
        {
            var kept = Last.Of(count - whole);
            V label = X.Load(labels + count - V.Count), prediction = X.Load(predictions + count - V.Count);
            Add(label, prediction, kept, ref squares, ref sizes, ref hits);
            errors.Add((prediction - label) & kept);
            Classify(label, prediction, kept, ref truePositives, ref falsePositives, ref falseNegatives);
        }

        totals[0] += squares.Total;
        totals[1] += sizes.Total;
        totals[2] += X.Sum(hits);
        totals[3] += errors.Total;
        totals[4] += X.Sum(truePositives);
        totals[5] += X.Sum(falsePositives);
        totals[6] += X.Sum(falseNegatives);
    }

    [MethodImpl(Inline)]
    private static void Classify(V label, V prediction, V kept, ref I truePositives, ref I falsePositives, ref I falseNegatives)
    {
        var above = X.GreaterThan(prediction, X.Create(0.5f)) & kept;
        var negative = X.Equals(label, X.Create(0f));
        truePositives -= X.AndNot(above, negative).AsInt32();
        falsePositives -= (above & negative).AsInt32();
        falseNegatives -= X.AndNot(X.AndNot(kept, above), negative).AsInt32();
    }
}
