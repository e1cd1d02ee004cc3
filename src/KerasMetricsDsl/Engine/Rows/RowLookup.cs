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
}
