using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Two row kernels, or two groups of them.</summary>
internal struct TwoRowPasses<TFirst, TSecond> : IRowPasses
    where TFirst : struct, IRowPasses
    where TSecond : struct, IRowPasses
{
    public TFirst First;
    public TSecond Second;

    /// <inheritdoc/>
    public static int Count => TFirst.Count + TSecond.Count;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step<TRow>(ref TRow at)
        where TRow : struct, IDeviceRow
    {
        First.Step(ref at);
        Second.Step(ref at);
    }

    /// <inheritdoc/>
    public void Shift(int slots)
    {
        First.Shift(slots);
        Second.Shift(slots);
    }
}
