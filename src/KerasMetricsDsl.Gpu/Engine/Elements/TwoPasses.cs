using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Two kernels, or two groups of them.</summary>
internal struct TwoPasses<TFirst, TSecond> : IElementPasses
    where TFirst : struct, IElementPasses
    where TSecond : struct, IElementPasses
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    public TFirst First;
    public TSecond Second;

    /// <inheritdoc/>
    public static int Count => TFirst.Count + TSecond.Count;

    /// <inheritdoc/>
    public static int Slots => TFirst.Slots + TSecond.Slots;

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public void Start(long entry)
    {
        First.Start(entry);
        Second.Start(entry);
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public void Take(in DeviceInputs data, long cell)
    {
        First.Take(data, cell);
        Second.Take(data, cell);
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly double Sum(int slot) => slot < TFirst.Slots ? First.Sum(slot) : Second.Sum(slot - TFirst.Slots);
}
