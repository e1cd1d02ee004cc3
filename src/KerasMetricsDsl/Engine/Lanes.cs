using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Looks at lanes one by one: only where something already went wrong.</summary>
internal static unsafe class Lanes
{
    /// <summary>The first lane that a mask has.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int First<T>(T mask)
        where T : struct, ILanes<T>
    {
        var flags = stackalloc int[T.Count];
        T.Store(mask, (float*)flags);
        return new ReadOnlySpan<int>(flags, T.Count).IndexOfAnyExcept(0);
    }

    /// <summary>Notes the first lane whose index is outside of a configuration array.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void RaiseEntry<T>(FaultRecord* fault, T index, T outside, nint position, TableView table)
        where T : struct, ILanes<T>
    {
        var indices = stackalloc int[T.Count];
        var flags = stackalloc int[T.Count];
        T.Store(index, (float*)indices);
        T.Store(outside, (float*)flags);
        for (var lane = 0; lane < T.Count; lane++)
        {
            if (flags[lane] == 0)
                continue;
            FaultRecord.Raise(fault, FaultKind.Table, table.Number, position + lane, indices[lane], table.Length);
            return;
        }
    }
}
