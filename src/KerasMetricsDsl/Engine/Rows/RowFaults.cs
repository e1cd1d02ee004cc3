using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Finds out which row an index was wrong in, and which input it came from.</summary>
internal static unsafe class RowFaults
{
    /// <summary>Records the first lane of the mask, whose index is no column of the row.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Record<T>(FaultRecord* fault, RowViews* views, nint row, bool laneIsRow, int input, T index, T wrong)
        where T : struct, ILanes<T>
    {
        var (lane, asked) = First(index, wrong);
        var source = Source(views, asked, lane);
        FaultRecord.Raise(
            fault, FaultKind.Column, source >= 0 ? source : input, laneIsRow ? row + lane : row, asked, views->Inputs[input].Columns);
    }

    /// <summary>Records the first lane of the mask, whose index is no entry of a table.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void RecordLookup<T>(FaultRecord* fault, nint row, bool laneIsRow, T index, T wrong, int length)
        where T : struct, ILanes<T>
    {
        var (lane, asked) = First(index, wrong);
        FaultRecord.Raise(fault, FaultKind.Table, -1, laneIsRow ? row + lane : row, asked, length);
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

    // An index is nearly always a label as it stands: the input that holds this number is the one to name.
    private static int Source(RowViews* views, int asked, int lane)
    {
        for (var i = 0; i < views->InputCount; i++)
        {
            var view = views->Inputs[i];
            if (view.Columns == 1 && (((int*)view.Data)[lane] == asked || view.Data[lane] == asked))
                return i;
        }

        return -1;
    }
}
