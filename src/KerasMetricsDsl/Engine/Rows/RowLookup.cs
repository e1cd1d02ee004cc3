using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Reads an entry of a configuration array per lane.</summary>
internal static unsafe class RowLookup
{
    /// <summary>table[index] where <paramref name="when"/> holds, else 0; an index outside the table is a fault there.</summary>
    public static T Read<T>(TableView table, T index, T when, in RowTarget target, nint row, bool laneIsRow)
        where T : struct, ILanes<T>
    {
        var found = when & T.InRange(index, T.Int(table.Length));
        if (T.Any(when & ~found))
            RowFaults.RecordLookup(target.Fault, row, laneIsRow, index, when & ~found, table);
        return table.Length == 0 ? default : T.Gather(table.Data, index & found) & found;
    }

    /// <summary>The same for an index that is equal in all lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Read<T>(TableView table, int index, T when, in RowTarget target, nint row, bool laneIsRow)
        where T : struct, ILanes<T> =>
        table.Has(index) ? T.Int(table.IntAt(index)) & when : Read(table, T.Int(index), when, target, row, laneIsRow);
}
