using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Finds out which row an index was wrong in.</summary>
internal static unsafe class RowFaults
{
    /// <summary>Records the first lane of the mask, whose index is no column of the row.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Record<T>(FaultRecord* fault, nint row, bool laneIsRow, int input, int columns, T index, T wrong)
        where T : struct, ILanes<T>
    {
        var (lane, asked) = First(index, wrong);
        FaultRecord.Raise(fault, FaultKind.Column, input, laneIsRow ? row + lane : row, asked, columns);
    }

    /// <summary>Records the first lane of the mask, whose index is no entry of a table.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void RecordLookup<T>(FaultRecord* fault, nint row, bool laneIsRow, T index, T wrong, TableView table)
        where T : struct, ILanes<T>
    {
        var (lane, asked) = First(index, wrong);
        FaultRecord.Raise(fault, FaultKind.Table, table.Number, laneIsRow ? row + lane : row, asked, table.Length);
    }

    private static (int Lane, int Index) First<T>(T index, T wrong)
        where T : struct, ILanes<T>
    {
        var indices = stackalloc float[16];
        var mask = stackalloc float[16];
        T.Store(index, indices);
        T.Store(wrong, mask);
        var lane = 0;
        while (((int*)mask)[lane] == 0)
            lane++;
        return (lane, ((int*)indices)[lane]);
    }
}
