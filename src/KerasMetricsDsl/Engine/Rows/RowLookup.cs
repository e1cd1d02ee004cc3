using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Reads one of a row's columns, or of a table's entries, per lane.</summary>
internal static unsafe class RowLookup
{
    /// <summary>The lanes of <paramref name="when"/> whose index lies within the length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Find<T>(int length, T index, T when)
        where T : struct, ILanes<T>
    {
        var notNegative = ~T.LessThanInt(index, default);
        return when & notNegative & T.LessThanInt(index, T.Int(length));
    }

    /// <summary>table[index] where <paramref name="when"/> holds, else 0; an index outside the table is a fault there.</summary>
    public static T Read<T>(TableView table, T index, T when, in RowTarget target, nint row, bool laneIsRow)
        where T : struct, ILanes<T>
    {
        var found = Find(table.Length, index, when);
        if (T.Any(when & ~found))
            RowFaults.RecordLookup(target.Fault, row, laneIsRow, index, when & ~found, table.Length);
        return table.Length == 0 ? default : T.Gather(table.Data, index & found) & found;
    }
}
