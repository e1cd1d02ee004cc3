using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Adds lanes to cells of a chunk's partial result. Lanes outside the mask contribute nothing, even if NaN.</summary>
internal static unsafe class RowSinks<T>
    where T : struct, ILanes<T>
{
    private const int Lanes = 16;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(double* cell, T value, T mask) => *cell += T.Sum(value & mask);

    /// <summary>Adds the lanes, each times its weight in double.</summary>
    public static void Add(double* cell, T value, T weight, T mask)
    {
        var lanes = stackalloc double[Lanes];
        new Span<double>(lanes, Lanes).Clear();
        T.AddTo(lanes, value & mask, weight & mask);
        *cell += Folds.Sum(lanes);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Min(double* cell, T value, T mask) =>
        *cell = Math.Min(*cell, T.Min(T.Select(mask, value, float.PositiveInfinity)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Max(double* cell, T value, T mask) =>
        *cell = Math.Max(*cell, T.Max(T.Select(mask, value, float.NegativeInfinity)));

    /// <summary>Adds the first lanes to a cell each.</summary>
    public static void AddEach(double* cells, T value, int count)
    {
        var lanes = stackalloc float[Lanes];
        T.Store(value, lanes);
        for (var lane = 0; lane < Math.Min(count, Lanes); lane++)
            cells[lane] += lanes[lane];
    }

    /// <summary>Keeps the smaller of the first lanes and a cell each.</summary>
    public static void MinEach(double* cells, T value, T mask, int count)
    {
        var lanes = stackalloc float[Lanes];
        T.Store(T.Select(mask, value, float.PositiveInfinity), lanes);
        for (var lane = 0; lane < Math.Min(count, Lanes); lane++)
            cells[lane] = Math.Min(cells[lane], lanes[lane]);
    }

    /// <summary>Keeps the larger of the first lanes and a cell each.</summary>
    public static void MaxEach(double* cells, T value, T mask, int count)
    {
        var lanes = stackalloc float[Lanes];
        T.Store(T.Select(mask, value, float.NegativeInfinity), lanes);
        for (var lane = 0; lane < Math.Min(count, Lanes); lane++)
            cells[lane] = Math.Max(cells[lane], lanes[lane]);
    }

    /// <summary>Adds to cells[index + lane * laneStride]; an index that is none of the histogram's cells is counted as dropped.</summary>
    /// <returns>The first lane whose index was dropped, or −1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Tally(in RowCounters counters, nint laneStride, T index, T amount, T mask)
    {
        var lanes = stackalloc float[3 * Lanes];
        T.Store(index, lanes);
        T.Store(amount, lanes + Lanes);
        T.Store(mask, lanes + (2 * Lanes));
        var indices = (int*)lanes;
        var kept = indices + (2 * Lanes);
        var first = -1;
        for (var lane = 0; lane < Lanes; lane++)
        {
            if (kept[lane] == 0)
                continue;
            if ((uint)indices[lane] < (uint)counters.Count)
            {
                counters.Cells[indices[lane] + (lane * laneStride)] += lanes[Lanes + lane];
            }
            else
            {
                (*counters.Dropped)++;
                first = first < 0 ? lane : first;
            }
        }
        return first;
    }
}
