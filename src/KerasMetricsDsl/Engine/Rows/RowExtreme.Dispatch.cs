using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Searches rows with the lanes of one native vector that belong to a row kernel's sixteen.</summary>
internal static unsafe class RowExtreme
{
    /// <summary>The first column with a row's extreme; 0 for a row without columns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int First<T, TExtreme>(float* row, int columns)
        where T : struct, ILanes<T>
        where TExtreme : struct, IExtreme
    {
        if (typeof(T) == typeof(Lanes512) && columns >= Lanes512.Count)
            return RowExtreme<Lanes512, TExtreme>.First(row, columns);
        if (typeof(T) == typeof(Lanes256x2) && columns >= Lanes256.Count)
            return RowExtreme<Lanes256, TExtreme>.First(row, columns);
        if (typeof(T) == typeof(Lanes128x4) && columns >= Lanes128.Count)
            return RowExtreme<Lanes128, TExtreme>.First(row, columns);
        return columns == 0 ? 0 : RowExtreme<Lanes1, TExtreme>.First(row, columns);
    }

    /// <summary>The same for each of sixteen rows that lie side by side, as ints, by way of some memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T OfSixteen<T, TExtreme>(float* tile, int columns, float* indices)
        where T : struct, ILanes<T>
        where TExtreme : struct, IExtreme
    {
        if (columns == 0)
            return default;
        if (typeof(T) == typeof(Lanes512))
            RowExtreme<Lanes512, TExtreme>.OfSixteen(tile, columns, indices);
        else if (typeof(T) == typeof(Lanes256x2))
            RowExtreme<Lanes256, TExtreme>.OfSixteen(tile, columns, indices);
        else if (typeof(T) == typeof(Lanes128x4))
            RowExtreme<Lanes128, TExtreme>.OfSixteen(tile, columns, indices);
        else
            RowExtreme<Lanes1, TExtreme>.OfSixteen(tile, columns, indices);
        return T.Load(indices);
    }
}
