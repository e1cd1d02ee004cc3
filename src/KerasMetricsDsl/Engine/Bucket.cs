using System.ComponentModel;
using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Index arithmetic of histograms and tables.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Bucket
{
    /// <summary>Mask of the ints from 0 to size − 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T InRange<T>(T index, T size)
        where T : struct, ILanes<T> =>
        T.LessThanInt(T.Int(-1), index) & T.LessThanInt(index, size);
}
