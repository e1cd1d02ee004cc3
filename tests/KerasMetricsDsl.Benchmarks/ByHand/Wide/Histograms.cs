using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using I = System.Runtime.Intrinsics.Vector512<int>;
using V = System.Runtime.Intrinsics.Vector512<float>;
using X = System.Runtime.Intrinsics.Vector512;

namespace KerasMetricsDsl.Benchmarks.ByHand.Width512;

/// <summary>
/// Counts in cells: the cells of a thousand elements by vector, then one table for each of four neighbours, so that equal neighbours do
/// not wait for one another. A call takes a multiple of a vector.
/// </summary>
internal static unsafe class Histograms
{
    private const MethodImplOptions Hot = MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining;
    private const int Block = 1024;

    /// <summary>Adds to cell <c>label · 10 + prediction</c> of a hundred, or to the one after them where one is no class.</summary>
    public static void Pairs(float* labels, float* predictions, nint count, double* totals)
    {
        var cells = stackalloc uint[Block];
        var tables = stackalloc uint[4 * 101];
        new Span<uint>(tables, 4 * 101).Clear();
        for (nint first = 0; first < count; first += Block)
        {
            var size = (int)nint.Min(Block, count - first);
            CellsOfPairs(labels + first, predictions + first, size, cells);
            Count(cells, size, tables, 101);
        }

        Collect(tables, 101, totals);
    }

    /// <summary>Adds to the cell of one of 201 buckets, 256 cells further for a positive label.</summary>
    public static void Scores(float* labels, float* predictions, nint count, double* totals)
    {
        var cells = stackalloc uint[Block];
        var tables = stackalloc uint[4 * 456];
        new Span<uint>(tables, 4 * 456).Clear();
        for (nint first = 0; first < count; first += Block)
        {
            var size = (int)nint.Min(Block, count - first);
            CellsOfScores(labels + first, predictions + first, size, cells);
            Count(cells, size, tables, 456);
        }

        Collect(tables, 456, totals);
    }

    [MethodImpl(Hot)]
    private static void CellsOfPairs(float* labels, float* predictions, int count, uint* cells)
    {
        var classes = X.Create(10u);
        for (var i = 0; i < count; i += V.Count)
        {
            I label = X.ConvertToInt32Native(X.Load(labels + i)), prediction = X.ConvertToInt32Native(X.Load(predictions + i));
            var inside = X.LessThan(label.AsUInt32(), classes) & X.LessThan(prediction.AsUInt32(), classes);
            X.ConditionalSelect(inside, ((label * X.Create(10)) + prediction).AsUInt32(), X.Create(100u)).Store(cells + i);
        }
    }

    [MethodImpl(Hot)]
    private static void CellsOfScores(float* labels, float* predictions, int count, uint* cells)
    {
        for (var i = 0; i < count; i += V.Count)
        {
            // The bucket of 200 even thresholds; the constants come first, so that a NaN stays one.
            var score = X.MinNative(X.Create(1f), X.MaxNative(X.Create(0f), X.Load(predictions + i))) * X.Create(199f);
            var bucket = X.ConvertToInt32Native(X.MaxNative(X.Create(1f), X.Ceiling(score)));
            (bucket + X.AndNot(X.Create(256), X.Equals(X.Load(labels + i), X.Create(0f)).AsInt32())).AsUInt32().Store(cells + i);
        }
    }

    [MethodImpl(Hot)]
    private static void Count(uint* cells, int count, uint* tables, int size)
    {
        uint* first = tables, second = first + size, third = second + size, fourth = third + size;
        for (var i = 0; i < count; i += 4)
        {
            var (a, b) = (*(ulong*)(cells + i), *(ulong*)(cells + i + 2));
            first[(uint)a]++;
            second[a >> 32]++;
            third[(uint)b]++;
            fourth[b >> 32]++;
        }
    }

    private static void Collect(uint* tables, int size, double* totals)
    {
        for (var i = 0; i < 4 * size; i++)
            totals[i % size] += tables[i];
    }
}
