using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using I = System.Runtime.Intrinsics.Vector512<int>;
using V = System.Runtime.Intrinsics.Vector512<float>;
using X = System.Runtime.Intrinsics.Vector512;

namespace KerasMetricsDsl.Benchmarks.ByHand.Width512;

/// <summary>
/// Rows of ten without a NaN, as many at once as a vector has lanes: each lane is a row. A call takes a multiple of sixteen rows.
/// </summary>
internal static unsafe class RowsOfTen
{
    private const MethodImplOptions Hot = MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining;
    private const int Block = Transposition.Block;

    /// <summary>Adds how often the largest of two rows are at the same place.</summary>
    public static void Hits(float* labels, float* predictions, nint rows, double* totals)
    {
        var columns = stackalloc float[20 * Block];
        for (nint first = 0; first < rows; first += Block)
        {
            var size = Transpose(labels, predictions, first, rows, columns);
            Hits(columns, size, totals);
        }
    }

    /// <summary>Adds how often the largest of ten labels is among the five largest predictions.</summary>
    public static void HitsAmongFive(float* labels, float* predictions, nint rows, double* totals)
    {
        var columns = stackalloc float[20 * Block];
        for (nint first = 0; first < rows; first += Block)
        {
            var size = Transpose(labels, predictions, first, rows, columns);
            HitsAmongFive(columns, size, totals);
        }
    }

    /// <summary>Adds log Σ exp x − x[label] of rows of logits.</summary>
    public static void LogitCrossentropies(int* labels, float* logits, nint rows, double* totals)
    {
        var columns = stackalloc float[11 * Block];
        for (nint first = 0; first < rows; first += Block)
        {
            var size = (int)nint.Min(Block, rows - first);
            Transposition.OfTen(logits + (first * 10), size, columns);
            for (var row = 0; row < size; row++)
                columns[(10 * Block) + row] = logits[((first + row) * 10) + labels[first + row]];
            LogitCrossentropies(columns, size, totals);
        }
    }

    // Ten columns of labels, then ten of predictions.
    private static int Transpose(float* labels, float* predictions, nint first, nint rows, float* columns)
    {
        var size = (int)nint.Min(Block, rows - first);
        Transposition.OfTen(labels + (first * 10), size, columns);
        Transposition.OfTen(predictions + (first * 10), size, columns + (10 * Block));
        return size;
    }

    [MethodImpl(Hot)]
    private static void Hits(float* columns, int rows, double* totals)
    {
        I hits = default;
        for (var row = 0; row < rows; row += V.Count)
        {
            var at = columns + row;
            I label = default, prediction = default;
            V largestLabel = X.Load(at), largest = X.Load(at + (10 * Block));
            for (var column = 1; column < 10; column++)
            {
                var next = X.Load(at + (column * Block));
                label = X.ConditionalSelect(X.GreaterThan(next, largestLabel).AsInt32(), X.Create(column), label);
                largestLabel = X.MaxNative(largestLabel, next);
                next = X.Load(at + ((10 + column) * Block));
                prediction = X.ConditionalSelect(X.GreaterThan(next, largest).AsInt32(), X.Create(column), prediction);
                largest = X.MaxNative(largest, next);
            }

            hits -= X.Equals(label, prediction);
        }

        totals[0] += X.Sum(hits);
    }

    [MethodImpl(Hot)]
    private static void HitsAmongFive(float* columns, int rows, double* totals)
    {
        I hits = default;
        for (var row = 0; row < rows; row += V.Count)
        {
            var at = columns + row;
            V largest = X.Load(at), score = X.Load(at + (10 * Block));
            for (var column = 1; column < 10; column++)
            {
                var next = X.Load(at + (column * Block));
                score = X.ConditionalSelect(X.GreaterThan(next, largest), X.Load(at + ((10 + column) * Block)), score);
                largest = X.MaxNative(largest, next);
            }

            I larger = default;
            for (var column = 10; column < 20; column++)
                larger -= X.GreaterThan(X.Load(at + (column * Block)), score).AsInt32();
            hits -= X.LessThan(larger, X.Create(5));
        }

        totals[0] += X.Sum(hits);
    }

    [MethodImpl(Hot)]
    private static void LogitCrossentropies(float* columns, int rows, double* totals)
    {
        Pair losses = default;
        for (var row = 0; row < rows; row += V.Count)
        {
            var at = columns + row;
            var largest = X.Load(at);
            for (var column = 1; column < 10; column++)
                largest = X.MaxNative(largest, X.Load(at + (column * Block)));
            var sum = Functions.ExpNegative(X.Load(at) - largest);
            for (var column = 1; column < 10; column++)
                sum += Functions.ExpNegative(X.Load(at + (column * Block)) - largest);
            losses.Add(Functions.LogBounded(sum) + largest - X.Load(at + (10 * Block)));
        }

        totals[0] += losses.Total;
    }
}
