using System.Runtime.CompilerServices;
using ILGPU;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Writes what a row hands over to scratch memory. A value that does not count is what adding starts from.</summary>
internal struct RowSink
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    public ArrayView<double> Values;
    public ArrayView<long> Counts;
    public ArrayView<SinkSlot> Slots;

    /// <summary>The place of the first accumulator of the kernel whose turn it is.</summary>
    public int FirstSlot;

    /// <summary>The place of an entry's value.</summary>
    [MethodImpl(Inline)]
    public readonly long Line(int slot, long line) => Slots[FirstSlot + slot].Start + (line * Slots[FirstSlot + slot].LineLength);

    /// <summary>Hands a value over to a sum.</summary>
    [MethodImpl(Inline)]
    public readonly void Add(long place, double value, bool counts) => Values[place] = counts ? value : 0.0;

    /// <summary>Hands a candidate over to an extreme.</summary>
    [MethodImpl(Inline)]
    public readonly void Extreme(long place, GpuLane value, bool counts, double identity) => Values[place] = counts ? value.Value : identity;

    /// <summary>The cells of a column's histogram.</summary>
    [MethodImpl(Inline)]
    public readonly int Cells(int slot) => (int)Slots[FirstSlot + slot].Cells;

    /// <summary>Hands an amount over to a cell of a column's histogram; an index that is none of its cells is dropped and counted.</summary>
    /// <returns>Whether nothing was dropped.</returns>
    [MethodImpl(Inline)]
    public readonly bool Count(long place, int slot, int column, int index, GpuLane amount, bool counts)
    {
        var cells = Cells(slot);
        var isInside = index >= 0 && index < cells;
        var cell = isInside ? index + (column * cells) : Tally.Dropped;
        Counts[place] = ((long)(counts ? cell : Tally.Nothing) << 32) | (uint)amount.Bits;
        return isInside || !counts;
    }
}
