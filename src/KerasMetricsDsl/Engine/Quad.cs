using System.ComponentModel;
using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>The values of up to four accumulators for a cell in each lane.</summary>
/// <typeparam name="T">The lanes.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct Quad<T>
    where T : struct, ILanes<T>
{
    internal T A;
    internal T B;
    internal T C;
    internal T D;

    /// <summary>Takes the values in the order of the kernel's slots.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Quad(T a, T b = default, T c = default, T d = default)
    {
        A = a;
        B = b;
        C = c;
        D = d;
    }
}
